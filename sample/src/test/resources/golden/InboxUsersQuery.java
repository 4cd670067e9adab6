package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.Component;
import io.github.filterspec.runtime.codec.ComponentValues;
import io.github.filterspec.runtime.codec.RecordCodec;
import io.github.filterspec.runtime.codec.WhenUnset;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of the inbox, as the vendor's page "POST &#x2014; Get User Inbox" describes them.
 *
 * <p>Every field of that page is always in the body. Filters that only the page of the segments
 * documents are declared again, so that they are absent unless set.
 *
 * <p>The query of {@code POST inbox/users}, immutable and equal by value.
 * On the wire, {@code applicableFilters} contains the key of each filter that is set.
 */
@FilterspecGenerated(InboxUsers.class)
@NullMarked
public final class InboxUsersQuery extends ActiveKeysValue<InboxUsersQuery> implements Query<Contact> {
  /** The members, in the order of the wire. */
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, InboxUsersQuery.class), "applicableFilters")
          .constant("isExport", "none");

  /** Parameter, field {@code searchText}. */
  private static final Member<String> SEARCH_TEXT =
      MEMBERS.param("searchText", "searchText", Codecs.STRING, "");

  /** Key {@code hasOrdered}, field {@code hasOrdered}. */
  private static final Member<OrderHistory> HAS_ORDERED =
      MEMBERS.filter("hasOrdered", "hasOrdered", "hasOrdered", new OrderHistoryCodec());

  /** Parameter, field {@code isContact}, {@code true} unless set. */
  private static final Member<Boolean> IS_CONTACT =
      MEMBERS.param("isContact", "isContact", Codecs.BOOLEAN, true);

  /** Page number, field {@code page}, from 1. */
  private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  /** Key {@code tagsV2}, field {@code tagsV2}. */
  private static final Member<List<TagGroup>> TAGS_V2 =
      MEMBERS.filter("tagsV2", "tagsV2", "tagsV2", Codecs.listOf(new TagGroupCodec()), WhenUnset.ABSENT);

  /** Key {@code bots}, field {@code _botAutomation}. */
  private static final Member<Set<String>> AUTOMATION_BOTS =
      MEMBERS.filter("automationBots", "bots", "_botAutomation", Codecs.setOf(Codecs.STRING), WhenUnset.ABSENT);

  /** Key {@code isSubscriber}, field {@code isSubscriber}. */
  private static final Member<Boolean> SUBSCRIBER =
      MEMBERS.flag("subscriber", "isSubscriber", "isSubscriber", WhenUnset.ABSENT);

  /** Key {@code ctwaNewUsers}, field {@code ctwaNewUsers}. */
  private static final Member<Boolean> CTWA_NEW_USERS =
      MEMBERS.flag("ctwaNewUsers", "ctwaNewUsers", "ctwaNewUsers", WhenUnset.ABSENT);

  /** Key {@code ctwaOldUsers}, field {@code ctwaOldUsers}. */
  private static final Member<Boolean> CTWA_OLD_USERS =
      MEMBERS.flag("ctwaOldUsers", "ctwaOldUsers", "ctwaOldUsers", WhenUnset.ABSENT);

  /** Key {@code assignedTo}, field {@code _agentAssigned}. */
  private static final Member<Set<String>> AGENTS =
      MEMBERS.filter("agents", "assignedTo", "_agentAssigned", Codecs.setOf(Codecs.STRING));

  /** Key {@code bots}, field {@code _botFacebook}. */
  private static final Member<Set<String>> FACEBOOK_BOTS =
      MEMBERS.filter("facebookBots", "bots", "_botFacebook", Codecs.setOf(Codecs.STRING));

  /** Key {@code bots}, field {@code _botTelegram}. */
  private static final Member<Set<String>> TELEGRAM_BOTS =
      MEMBERS.filter("telegramBots", "bots", "_botTelegram", Codecs.setOf(Codecs.STRING));

  /** Key {@code bots}, field {@code _botWebsite}. */
  private static final Member<Set<String>> WEBSITE_BOTS =
      MEMBERS.filter("websiteBots", "bots", "_botWebsite", Codecs.setOf(Codecs.STRING));

  /** Key {@code bots}, field {@code _botWhatsapp}. */
  private static final Member<Set<String>> WHATSAPP_BOTS =
      MEMBERS.filter("whatsappBots", "bots", "_botWhatsapp", Codecs.setOf(Codecs.STRING));

  /** Key {@code createdAt}, field {@code createdAt}. */
  private static final Member<TimeRange> CREATED_AT =
      MEMBERS.filter("createdAt", "createdAt", "createdAt", Codecs.timeRange("startAt", "endsAt"));

  /** Key {@code isLiveChatActive}, field {@code isLiveChatActive}. */
  private static final Member<Boolean> LIVE_CHAT_ACTIVE =
      MEMBERS.flag("liveChatActive", "isLiveChatActive", "isLiveChatActive");

  /** Key {@code isOnline}, field {@code isOnline}. */
  private static final Member<Boolean> ONLINE = MEMBERS.flag("online", "isOnline", "isOnline");

  /** Key {@code lastMessageBy}, field {@code lastMessageBy}. */
  private static final Member<Set<MessageSender>> LAST_MESSAGE_BY =
      MEMBERS.filter("lastMessageBy", "lastMessageBy", "lastMessageBy", Codecs.setOf(Codecs.openEnum(MessageSender::new, MessageSender::name)));

  /** Key {@code lastSeenDate}, field {@code lastSeenAt}. */
  private static final Member<TimeRange> LAST_SEEN_AT =
      MEMBERS.filter("lastSeenAt", "lastSeenDate", "lastSeenAt", Codecs.timeRange("startAt", "endsAt"));

  /** Key {@code segments}, field {@code segments}. */
  private static final Member<Set<String>> SEGMENTS =
      MEMBERS.filter("segments", "segments", "segments", Codecs.setOf(Codecs.STRING));

  /** Key {@code status}, field {@code status}. */
  private static final Member<Set<ConversationStatus>> STATUS =
      MEMBERS.filter("status", "status", "status", Codecs.setOf(Codecs.openEnum(ConversationStatus::new, ConversationStatus::name)));

  /** Key {@code tags}, field {@code tags}. */
  private static final Member<Set<String>> TAGS =
      MEMBERS.filter("tags", "tags", "tags", Codecs.setOf(Codecs.STRING));

  /** Key {@code unreadMessage}, field {@code unreadMessage}. */
  private static final Member<Boolean> UNREAD_MESSAGE =
      MEMBERS.flag("unreadMessage", "unreadMessage", "unreadMessage", WhenUnset.ABSENT);

  /** Key {@code userInteracted}, field {@code userInteracted}. */
  private static final Member<Boolean> USER_INTERACTED =
      MEMBERS.flag("userInteracted", "userInteracted", "userInteracted");

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(BotPenguinApi.API, "POST", "inbox/users", Contact.class)
          .sentBy(InboxUsersService.class, InboxUsersQuery.class, InboxUsersService::inboxUsers)
          .pages(Paging.numbers(InboxUsersQuery.class, query -> query.atPage(query.page() + 1)));

  /**
   * Takes values that were checked.
   *
   * @param values the values
   */
  private InboxUsersQuery(Values values) {
    super(MEMBERS, values);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  public static InboxUsersQuery fromJson(String json) {
    return new InboxUsersQuery(MEMBERS.read(json));
  }

  /**
   * Reads what {@code toJson} writes, and what the API stores.
   *
   * @param json the whole value
   * @return an equal value
   * @throws IllegalArgumentException if it is not such JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InboxUsersQuery fromJson(JsonTree json) {
    return new InboxUsersQuery(MEMBERS.read(json));
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** {@return the parameter {@code searchText}, or its default if it is not set} */
  public String searchText() {
    return get(SEARCH_TEXT);
  }

  /** {@return the filter {@code hasOrdered}, or nothing if it is not set} */
  public Optional<OrderHistory> hasOrdered() {
    return find(HAS_ORDERED);
  }

  /** {@return the parameter {@code isContact}, or its default if it is not set} */
  public boolean isContact() {
    return get(IS_CONTACT);
  }

  /** {@return the number of the page} */
  public int page() {
    return get(PAGE);
  }

  /** {@return the filter {@code tagsV2}, which is empty if it is not set} */
  public List<TagGroup> tagsV2() {
    return find(TAGS_V2).orElse(List.of());
  }

  /** {@return the filter {@code automationBots}, which is empty if it is not set} */
  public Set<String> automationBots() {
    return find(AUTOMATION_BOTS).orElse(Set.of());
  }

  /** {@return the filter {@code subscriber}, which is true if it is switched on} */
  public boolean subscriber() {
    return get(SUBSCRIBER);
  }

  /** {@return the filter {@code ctwaNewUsers}, which is true if it is switched on} */
  public boolean ctwaNewUsers() {
    return get(CTWA_NEW_USERS);
  }

  /** {@return the filter {@code ctwaOldUsers}, which is true if it is switched on} */
  public boolean ctwaOldUsers() {
    return get(CTWA_OLD_USERS);
  }

  /** {@return the filter {@code agents}, which is empty if it is not set} */
  public Set<String> agents() {
    return find(AGENTS).orElse(Set.of());
  }

  /** {@return the filter {@code facebookBots}, which is empty if it is not set} */
  public Set<String> facebookBots() {
    return find(FACEBOOK_BOTS).orElse(Set.of());
  }

  /** {@return the filter {@code telegramBots}, which is empty if it is not set} */
  public Set<String> telegramBots() {
    return find(TELEGRAM_BOTS).orElse(Set.of());
  }

  /** {@return the filter {@code websiteBots}, which is empty if it is not set} */
  public Set<String> websiteBots() {
    return find(WEBSITE_BOTS).orElse(Set.of());
  }

  /** {@return the filter {@code whatsappBots}, which is empty if it is not set} */
  public Set<String> whatsappBots() {
    return find(WHATSAPP_BOTS).orElse(Set.of());
  }

  /** {@return the filter {@code createdAt}, or nothing if it is not set} */
  public Optional<TimeRange> createdAt() {
    return find(CREATED_AT);
  }

  /** {@return the filter {@code liveChatActive}, which is true if it is switched on} */
  public boolean liveChatActive() {
    return get(LIVE_CHAT_ACTIVE);
  }

  /** {@return the filter {@code online}, which is true if it is switched on} */
  public boolean online() {
    return get(ONLINE);
  }

  /** {@return the filter {@code lastMessageBy}, which is empty if it is not set} */
  public Set<MessageSender> lastMessageBy() {
    return find(LAST_MESSAGE_BY).orElse(Set.of());
  }

  /** {@return the filter {@code lastSeenAt}, or nothing if it is not set} */
  public Optional<TimeRange> lastSeenAt() {
    return find(LAST_SEEN_AT);
  }

  /** {@return the filter {@code segments}, which is empty if it is not set} */
  public Set<String> segments() {
    return find(SEGMENTS).orElse(Set.of());
  }

  /** {@return the filter {@code status}, which is empty if it is not set} */
  public Set<ConversationStatus> status() {
    return find(STATUS).orElse(Set.of());
  }

  /** {@return the filter {@code tags}, which is empty if it is not set} */
  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  /** {@return the filter {@code unreadMessage}, which is true if it is switched on} */
  public boolean unreadMessage() {
    return get(UNREAD_MESSAGE);
  }

  /** {@return the filter {@code userInteracted}, which is true if it is switched on} */
  public boolean userInteracted() {
    return get(USER_INTERACTED);
  }

  /**
   * Returns whether a member has a value that is not its default.
   *
   * @param field the member
   * @return true if the member is set
   */
  public boolean isSet(Field field) {
    return isSet(MEMBERS.member(field.member));
  }

  /**
   * Returns the members that have a value which is not their default.
   *
   * @return an unmodifiable set in the order of the wire
   */
  public Set<Field> fieldsSet() {
    return fieldsSet(Field.class, field -> field.member);
  }

  /**
   * Returns a copy of this query for another page. The page is not part of equality.
   *
   * @param number the page
   * @return the query at that page
   * @throws IllegalArgumentException if the number is below the first page's
   */
  public InboxUsersQuery atPage(int number) {
    return new InboxUsersQuery(at(PAGE, number));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members, in the order of the wire. */
  @FilterspecGenerated(InboxUsers.class)
  public enum Field {
    /** Parameter, field {@code searchText}. */
    SEARCH_TEXT("searchText"),

    /** Key {@code hasOrdered}, field {@code hasOrdered}. */
    HAS_ORDERED("hasOrdered"),

    /** Parameter, field {@code isContact}, {@code true} unless set. */
    IS_CONTACT("isContact"),

    /** Key {@code tagsV2}, field {@code tagsV2}. */
    TAGS_V2("tagsV2"),

    /** Key {@code bots}, field {@code _botAutomation}. */
    AUTOMATION_BOTS("automationBots"),

    /** Key {@code isSubscriber}, field {@code isSubscriber}. */
    SUBSCRIBER("subscriber"),

    /** Key {@code ctwaNewUsers}, field {@code ctwaNewUsers}. */
    CTWA_NEW_USERS("ctwaNewUsers"),

    /** Key {@code ctwaOldUsers}, field {@code ctwaOldUsers}. */
    CTWA_OLD_USERS("ctwaOldUsers"),

    /** Key {@code assignedTo}, field {@code _agentAssigned}. */
    AGENTS("agents"),

    /** Key {@code bots}, field {@code _botFacebook}. */
    FACEBOOK_BOTS("facebookBots"),

    /** Key {@code bots}, field {@code _botTelegram}. */
    TELEGRAM_BOTS("telegramBots"),

    /** Key {@code bots}, field {@code _botWebsite}. */
    WEBSITE_BOTS("websiteBots"),

    /** Key {@code bots}, field {@code _botWhatsapp}. */
    WHATSAPP_BOTS("whatsappBots"),

    /** Key {@code createdAt}, field {@code createdAt}. */
    CREATED_AT("createdAt"),

    /** Key {@code isLiveChatActive}, field {@code isLiveChatActive}. */
    LIVE_CHAT_ACTIVE("liveChatActive"),

    /** Key {@code isOnline}, field {@code isOnline}. */
    ONLINE("online"),

    /** Key {@code lastMessageBy}, field {@code lastMessageBy}. */
    LAST_MESSAGE_BY("lastMessageBy"),

    /** Key {@code lastSeenDate}, field {@code lastSeenAt}. */
    LAST_SEEN_AT("lastSeenAt"),

    /** Key {@code segments}, field {@code segments}. */
    SEGMENTS("segments"),

    /** Key {@code status}, field {@code status}. */
    STATUS("status"),

    /** Key {@code tags}, field {@code tags}. */
    TAGS("tags"),

    /** Key {@code unreadMessage}, field {@code unreadMessage}. */
    UNREAD_MESSAGE("unreadMessage"),

    /** Key {@code userInteracted}, field {@code userInteracted}. */
    USER_INTERACTED("userInteracted");

    /** The name of the member in the spec. */
    private final String member;

    /**
     * Names a member.
     *
     * @param member the name of the member in the spec
     */
    Field(String member) {
      this.member = member;
    }
  }

  /** Builds {@link InboxUsersQuery}. A builder can be used several times. */
  @FilterspecGenerated(InboxUsers.class)
  public static final class Builder extends FilterBuilder<InboxUsersQuery, Builder> {
    /** Starts with nothing set. */
    private Builder() {
      super(MEMBERS, InboxUsersQuery::new);
    }

    /**
     * Starts with what is set in a value.
     *
     * @param start the value
     */
    private Builder(InboxUsersQuery start) {
      this();
      from(start);
    }

    /**
     * Clears a member. A parameter then has its default.
     *
     * @param field the member
     * @return this builder
     */
    public Builder without(Field field) {
      return clear(MEMBERS.member(field.member));
    }

    /**
     * Contacts whose name, e-mail or phone number contains this text.
     * On the wire: parameter, field {@code searchText}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder searchText(String value) {
      return set(SEARCH_TEXT, value);
    }

    /**
     * Like {@link #searchText(String)}, but does nothing for null or an empty value.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder searchTextIfPresent(@Nullable String value) {
      return setIfPresent(SEARCH_TEXT, value);
    }

    /**
     * Contacts by their orders. Key inferred: the field's name.
     * On the wire: key {@code hasOrdered}, field {@code hasOrdered}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder hasOrdered(OrderHistory value) {
      return set(HAS_ORDERED, value);
    }

    /**
     * Like {@link #hasOrdered(OrderHistory)}, but does nothing for null or an empty value.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder hasOrderedIfPresent(@Nullable OrderHistory value) {
      return setIfPresent(HAS_ORDERED, value);
    }

    /**
     * Whether only confirmed contacts are returned.
     * On the wire: parameter, field {@code isContact}, {@code true} unless set.
     *
     * @param value the value
     * @return this builder
     */
    public Builder isContact(boolean value) {
      return set(IS_CONTACT, value);
    }

    /**
     * Like {@link #isContact(boolean)}, but does nothing for null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder isContactIfPresent(@Nullable Boolean value) {
      return setIfPresent(IS_CONTACT, value);
    }

    /**
     * Contacts whose tags satisfy every one of these groups. Documented pair, of stored segments; the
     * vendor documents the operator {@code is} only.
     * On the wire: key {@code tagsV2}, field {@code tagsV2}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tagsV2(TagGroup first, TagGroup... more) {
      return listAll(TAGS_V2, first, more);
    }

    /**
     * Like {@link #tagsV2(TagGroup, TagGroup...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tagsV2(Collection<TagGroup> values) {
      return listAll(TAGS_V2, values);
    }

    /**
     * Like {@link #tagsV2(TagGroup, TagGroup...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagsV2IfPresent(@Nullable Collection<TagGroup> values) {
      return listAllIfPresent(TAGS_V2, values);
    }

    /**
     * Contacts who talked to one of these Instagram or automation bots, by id. Documented for
     * segments; key {@code bots} by meaning.
     * On the wire: key {@code bots}, field {@code _botAutomation}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder automationBots(String first, String... more) {
      return setAll(AUTOMATION_BOTS, first, more);
    }

    /**
     * Like {@link #automationBots(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder automationBots(Collection<String> values) {
      return setAll(AUTOMATION_BOTS, values);
    }

    /**
     * Like {@link #automationBots(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder automationBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(AUTOMATION_BOTS, values);
    }

    /**
     * Contacts who subscribed to communications. Documented pair, of stored segments.
     * On the wire: key {@code isSubscriber}, field {@code isSubscriber}.
     *
     * @return this builder
     */
    public Builder subscriber() {
      return on(SUBSCRIBER);
    }

    /**
     * Like {@link #subscriber()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder subscriberIf(boolean on) {
      return onIf(SUBSCRIBER, on);
    }

    /**
     * New users from Click-to-WhatsApp ads. Documented for segments; key inferred: the field's name.
     * On the wire: key {@code ctwaNewUsers}, field {@code ctwaNewUsers}.
     *
     * @return this builder
     */
    public Builder ctwaNewUsers() {
      return on(CTWA_NEW_USERS);
    }

    /**
     * Like {@link #ctwaNewUsers()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder ctwaNewUsersIf(boolean on) {
      return onIf(CTWA_NEW_USERS, on);
    }

    /**
     * Returning users from Click-to-WhatsApp ads. Documented for segments; key inferred: the field's
     * name.
     * On the wire: key {@code ctwaOldUsers}, field {@code ctwaOldUsers}.
     *
     * @return this builder
     */
    public Builder ctwaOldUsers() {
      return on(CTWA_OLD_USERS);
    }

    /**
     * Like {@link #ctwaOldUsers()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder ctwaOldUsersIf(boolean on) {
      return onIf(CTWA_OLD_USERS, on);
    }

    /**
     * {@link Contacts#agents()}: key {@code assignedTo}, field {@code _agentAssigned}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder agents(String first, String... more) {
      return setAll(AGENTS, first, more);
    }

    /**
     * Like {@link #agents(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder agents(Collection<String> values) {
      return setAll(AGENTS, values);
    }

    /**
     * Like {@link #agents(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder agentsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(AGENTS, values);
    }

    /**
     * {@link Contacts#facebookBots()}: key {@code bots}, field {@code _botFacebook}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder facebookBots(String first, String... more) {
      return setAll(FACEBOOK_BOTS, first, more);
    }

    /**
     * Like {@link #facebookBots(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder facebookBots(Collection<String> values) {
      return setAll(FACEBOOK_BOTS, values);
    }

    /**
     * Like {@link #facebookBots(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder facebookBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(FACEBOOK_BOTS, values);
    }

    /**
     * {@link Contacts#telegramBots()}: key {@code bots}, field {@code _botTelegram}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder telegramBots(String first, String... more) {
      return setAll(TELEGRAM_BOTS, first, more);
    }

    /**
     * Like {@link #telegramBots(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder telegramBots(Collection<String> values) {
      return setAll(TELEGRAM_BOTS, values);
    }

    /**
     * Like {@link #telegramBots(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder telegramBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TELEGRAM_BOTS, values);
    }

    /**
     * {@link Contacts#websiteBots()}: key {@code bots}, field {@code _botWebsite}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder websiteBots(String first, String... more) {
      return setAll(WEBSITE_BOTS, first, more);
    }

    /**
     * Like {@link #websiteBots(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder websiteBots(Collection<String> values) {
      return setAll(WEBSITE_BOTS, values);
    }

    /**
     * Like {@link #websiteBots(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder websiteBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(WEBSITE_BOTS, values);
    }

    /**
     * {@link Contacts#whatsappBots()}: key {@code bots}, field {@code _botWhatsapp}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder whatsappBots(String first, String... more) {
      return setAll(WHATSAPP_BOTS, first, more);
    }

    /**
     * Like {@link #whatsappBots(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder whatsappBots(Collection<String> values) {
      return setAll(WHATSAPP_BOTS, values);
    }

    /**
     * Like {@link #whatsappBots(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder whatsappBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(WHATSAPP_BOTS, values);
    }

    /**
     * {@link Contacts#createdAt()}: key {@code createdAt}, field {@code createdAt}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder createdAt(TimeRange value) {
      return set(CREATED_AT, value);
    }

    /**
     * Like {@link #createdAt(TimeRange)}, but does nothing for null or an empty value.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder createdAtIfPresent(@Nullable TimeRange value) {
      return setIfPresent(CREATED_AT, value);
    }

    /**
     * {@link Contacts#liveChatActive()}: key {@code isLiveChatActive}, field {@code isLiveChatActive}.
     *
     * @return this builder
     */
    public Builder liveChatActive() {
      return on(LIVE_CHAT_ACTIVE);
    }

    /**
     * Like {@link #liveChatActive()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder liveChatActiveIf(boolean on) {
      return onIf(LIVE_CHAT_ACTIVE, on);
    }

    /**
     * {@link Contacts#online()}: key {@code isOnline}, field {@code isOnline}.
     *
     * @return this builder
     */
    public Builder online() {
      return on(ONLINE);
    }

    /**
     * Like {@link #online()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder onlineIf(boolean on) {
      return onIf(ONLINE, on);
    }

    /**
     * {@link Contacts#lastMessageBy()}: key {@code lastMessageBy}, field {@code lastMessageBy}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder lastMessageBy(MessageSender first, MessageSender... more) {
      return setAll(LAST_MESSAGE_BY, first, more);
    }

    /**
     * Like {@link #lastMessageBy(MessageSender, MessageSender...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder lastMessageBy(Collection<MessageSender> values) {
      return setAll(LAST_MESSAGE_BY, values);
    }

    /**
     * Like {@link #lastMessageBy(MessageSender, MessageSender...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder lastMessageByIfPresent(@Nullable Collection<MessageSender> values) {
      return setAllIfPresent(LAST_MESSAGE_BY, values);
    }

    /**
     * {@link Contacts#lastSeenAt()}: key {@code lastSeenDate}, field {@code lastSeenAt}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder lastSeenAt(TimeRange value) {
      return set(LAST_SEEN_AT, value);
    }

    /**
     * Like {@link #lastSeenAt(TimeRange)}, but does nothing for null or an empty value.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder lastSeenAtIfPresent(@Nullable TimeRange value) {
      return setIfPresent(LAST_SEEN_AT, value);
    }

    /**
     * {@link Contacts#segments()}: key {@code segments}, field {@code segments}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder segments(String first, String... more) {
      return setAll(SEGMENTS, first, more);
    }

    /**
     * Like {@link #segments(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder segments(Collection<String> values) {
      return setAll(SEGMENTS, values);
    }

    /**
     * Like {@link #segments(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder segmentsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(SEGMENTS, values);
    }

    /**
     * {@link Contacts#status()}: key {@code status}, field {@code status}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder status(ConversationStatus first, ConversationStatus... more) {
      return setAll(STATUS, first, more);
    }

    /**
     * Like {@link #status(ConversationStatus, ConversationStatus...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder status(Collection<ConversationStatus> values) {
      return setAll(STATUS, values);
    }

    /**
     * Like {@link #status(ConversationStatus, ConversationStatus...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder statusIfPresent(@Nullable Collection<ConversationStatus> values) {
      return setAllIfPresent(STATUS, values);
    }

    /**
     * {@link Contacts#tags()}: key {@code tags}, field {@code tags}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tags(String first, String... more) {
      return setAll(TAGS, first, more);
    }

    /**
     * Like {@link #tags(String, String...)}.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tags(Collection<String> values) {
      return setAll(TAGS, values);
    }

    /**
     * Like {@link #tags(String, String...)}, but does nothing for null or an empty value.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TAGS, values);
    }

    /**
     * {@link Contacts#unreadMessage()}: key {@code unreadMessage}, field {@code unreadMessage}.
     *
     * @return this builder
     */
    public Builder unreadMessage() {
      return on(UNREAD_MESSAGE);
    }

    /**
     * Like {@link #unreadMessage()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder unreadMessageIf(boolean on) {
      return onIf(UNREAD_MESSAGE, on);
    }

    /**
     * {@link Contacts#userInteracted()}: key {@code userInteracted}, field {@code userInteracted}.
     *
     * @return this builder
     */
    public Builder userInteracted() {
      return on(USER_INTERACTED);
    }

    /**
     * Like {@link #userInteracted()}, but only if asked to; never switches it off.
     *
     * @param on whether to switch it on
     * @return this builder
     */
    public Builder userInteractedIf(boolean on) {
      return onIf(USER_INTERACTED, on);
    }

    /**
     * Sets whatever is set in a stored filter, which must not have unknown keys.
     *
     * @param stored the stored filter
     * @return this builder
     */
    public Builder filters(ContactsFilter stored) {
      return super.copy(stored);
    }
  }

  /** Reads and writes {@code OrderHistory} as an object. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class OrderHistoryCodec extends RecordCodec<OrderHistory> {
    /** The component {@code status}. */
    private final Component<OrderHistory, Boolean> status =
        required("status", OrderHistory::status, Codecs.BOOLEAN);

    /** The component {@code lastAt}. */
    private final Component<OrderHistory, Instant> lastAt =
        optional("lastAt", OrderHistory::lastAt, Codecs.INSTANT);

    /** Reads and writes all components. */
    OrderHistoryCodec() {
      super("OrderHistory");
    }

    @Override
    protected OrderHistory create(ComponentValues in) {
      return new OrderHistory((boolean) in.get(this.status), in.find(this.lastAt));
    }
  }

  /** Reads and writes {@code TagGroup} as an object. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class TagGroupCodec extends RecordCodec<TagGroup> {
    /** The component {@code filters}. */
    private final Component<TagGroup, List<TagCondition>> filters =
        required("filters", TagGroup::filters, Codecs.listOf(new TagConditionCodec()));

    /** Reads and writes all components. */
    TagGroupCodec() {
      super("TagGroup");
    }

    @Override
    protected TagGroup create(ComponentValues in) {
      return new TagGroup(in.get(this.filters));
    }
  }

  /** Reads and writes {@code TagCondition} as an object. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class TagConditionCodec extends RecordCodec<TagCondition> {
    /** The component {@code operator}. */
    private final Component<TagCondition, TagOperator> operator =
        required("operator", TagCondition::operator, Codecs.openEnum(TagOperator::new, TagOperator::name));

    /** The component {@code tags}. */
    private final Component<TagCondition, List<String>> tags =
        required("tags", TagCondition::tags, Codecs.listOf(Codecs.STRING));

    /** Reads and writes all components. */
    TagConditionCodec() {
      super("TagCondition");
    }

    @Override
    protected TagCondition create(ComponentValues in) {
      return new TagCondition(in.get(this.operator), in.get(this.tags));
    }
  }
}
