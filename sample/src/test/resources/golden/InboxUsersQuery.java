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
import io.github.filterspec.runtime.evaluation.Explanation;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.ItemComparisons;
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
 * <p>The body always contains every field that the vendor's page describes. If a filter that the
 * vendor documents only for segments is not set, the body does not contain the field of the filter.
 *
 * <p>An immutable query for {@code POST inbox/users}.
 * On the wire, the field {@code applicableFilters} contains the key of each filter that is set.
 */
@FilterspecGenerated(InboxUsers.class)
@NullMarked
public final class InboxUsersQuery extends ActiveKeysValue<InboxUsersQuery> implements Query<Contact> {
  /** The members of the spec, in wire order. */
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, InboxUsersQuery.class), "applicableFilters")
          .constant("isExport", "none");

  /** The parameter {@code searchText}. */
  private static final Member<String> SEARCH_TEXT =
      MEMBERS.param("searchText", "searchText", Codecs.STRING, "");

  /** The filter {@code hasOrdered}. */
  private static final Member<OrderHistory> HAS_ORDERED =
      MEMBERS.filter("hasOrdered", "hasOrdered", "hasOrdered", new OrderHistoryCodec());

  /** The parameter {@code isContact}. */
  private static final Member<Boolean> IS_CONTACT =
      MEMBERS.param("isContact", "isContact", Codecs.BOOLEAN, true);

  /** The number of the page. */
  private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  /** The filter {@code tagsV2}. */
  private static final Member<List<TagGroup>> TAGS_V2 =
      MEMBERS.filter("tagsV2", "tagsV2", "tagsV2", Codecs.listOf(new TagGroupCodec()), WhenUnset.ABSENT);

  /** The filter {@code automationBots}. */
  private static final Member<Set<String>> AUTOMATION_BOTS =
      MEMBERS.filter("automationBots", "bots", "_botAutomation", Codecs.setOf(Codecs.STRING), WhenUnset.ABSENT);

  /** The filter {@code subscriber}. */
  private static final Member<Boolean> SUBSCRIBER =
      MEMBERS.flag("subscriber", "isSubscriber", "isSubscriber", WhenUnset.ABSENT);

  /** The filter {@code ctwaNewUsers}. */
  private static final Member<Boolean> CTWA_NEW_USERS =
      MEMBERS.flag("ctwaNewUsers", "ctwaNewUsers", "ctwaNewUsers", WhenUnset.ABSENT);

  /** The filter {@code ctwaOldUsers}. */
  private static final Member<Boolean> CTWA_OLD_USERS =
      MEMBERS.flag("ctwaOldUsers", "ctwaOldUsers", "ctwaOldUsers", WhenUnset.ABSENT);

  /** The filter {@code agents}. */
  private static final Member<Set<String>> AGENTS =
      MEMBERS.filter("agents", "assignedTo", "_agentAssigned", Codecs.setOf(Codecs.STRING));

  /** The filter {@code facebookBots}. */
  private static final Member<Set<String>> FACEBOOK_BOTS =
      MEMBERS.filter("facebookBots", "bots", "_botFacebook", Codecs.setOf(Codecs.STRING));

  /** The filter {@code telegramBots}. */
  private static final Member<Set<String>> TELEGRAM_BOTS =
      MEMBERS.filter("telegramBots", "bots", "_botTelegram", Codecs.setOf(Codecs.STRING));

  /** The filter {@code websiteBots}. */
  private static final Member<Set<String>> WEBSITE_BOTS =
      MEMBERS.filter("websiteBots", "bots", "_botWebsite", Codecs.setOf(Codecs.STRING));

  /** The filter {@code whatsappBots}. */
  private static final Member<Set<String>> WHATSAPP_BOTS =
      MEMBERS.filter("whatsappBots", "bots", "_botWhatsapp", Codecs.setOf(Codecs.STRING));

  /** The filter {@code createdAt}. */
  private static final Member<TimeRange> CREATED_AT =
      MEMBERS.filter("createdAt", "createdAt", "createdAt", Codecs.timeRange("startAt", "endsAt"));

  /** The filter {@code liveChatActive}. */
  private static final Member<Boolean> LIVE_CHAT_ACTIVE =
      MEMBERS.flag("liveChatActive", "isLiveChatActive", "isLiveChatActive");

  /** The filter {@code online}. */
  private static final Member<Boolean> ONLINE = MEMBERS.flag("online", "isOnline", "isOnline");

  /** The filter {@code lastMessageBy}. */
  private static final Member<Set<MessageSender>> LAST_MESSAGE_BY =
      MEMBERS.filter("lastMessageBy", "lastMessageBy", "lastMessageBy", Codecs.setOf(Codecs.openEnum(MessageSender::new, MessageSender::name)));

  /** The filter {@code lastSeenAt}. */
  private static final Member<TimeRange> LAST_SEEN_AT =
      MEMBERS.filter("lastSeenAt", "lastSeenDate", "lastSeenAt", Codecs.timeRange("startAt", "endsAt"));

  /** The filter {@code segments}. */
  private static final Member<Set<String>> SEGMENTS =
      MEMBERS.filter("segments", "segments", "segments", Codecs.setOf(Codecs.STRING));

  /** The filter {@code status}. */
  private static final Member<Set<ConversationStatus>> STATUS =
      MEMBERS.filter("status", "status", "status", Codecs.setOf(Codecs.openEnum(ConversationStatus::new, ConversationStatus::name)));

  /** The filter {@code tags}. */
  private static final Member<Set<String>> TAGS =
      MEMBERS.filter("tags", "tags", "tags", Codecs.setOf(Codecs.STRING));

  /** The filter {@code unreadMessage}. */
  private static final Member<Boolean> UNREAD_MESSAGE =
      MEMBERS.flag("unreadMessage", "unreadMessage", "unreadMessage", WhenUnset.ABSENT);

  /** The filter {@code userInteracted}. */
  private static final Member<Boolean> USER_INTERACTED =
      MEMBERS.flag("userInteracted", "userInteracted", "userInteracted");

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(BotPenguinApi.API, "POST", "inbox/users", Contact.class)
          .sentBy(InboxUsersService.class, InboxUsersQuery.class, InboxUsersService::inboxUsers)
          .pages(Paging.numbers(InboxUsersQuery.class, InboxUsersQuery::page, InboxUsersQuery::atPage));

  /** The values of an item with which the members are compared. */
  private static final ItemComparisons<Contact> COMPARISONS =
      ItemComparisons.of(Contact.class)
          .with(IS_CONTACT, Meaning.AT_LEAST, Contact::confirmed)
          .with(AUTOMATION_BOTS, Meaning.IN, Contact::automationBot)
          .with(SUBSCRIBER, Meaning.EQUAL, Contact::subscriber)
          .with(AGENTS, Meaning.IN, Contact::agentAssigned)
          .with(FACEBOOK_BOTS, Meaning.IN, Contact::facebookBot)
          .with(TELEGRAM_BOTS, Meaning.IN, Contact::telegramBot)
          .with(WEBSITE_BOTS, Meaning.IN, Contact::websiteBot)
          .with(WHATSAPP_BOTS, Meaning.IN, Contact::whatsappBot)
          .within(CREATED_AT, Contact::createdAt)
          .with(LIVE_CHAT_ACTIVE, Meaning.EQUAL, Contact::liveChatActive)
          .with(ONLINE, Meaning.EQUAL, Contact::online)
          .with(LAST_MESSAGE_BY, Meaning.IN, item -> Optional.ofNullable(item.lastMessage()).map(LastMessage::by))
          .within(LAST_SEEN_AT, Contact::lastSeenAt)
          .with(SEGMENTS, Meaning.IN, Contact::segments)
          .with(STATUS, Meaning.IN, Contact::status)
          .with(TAGS, Meaning.IN, item -> Optional.ofNullable(item.profile()).map(Profile::userDetails).map(Profile.UserDetails::tags))
          .with(USER_INTERACTED, Meaning.EQUAL, Contact::userInteracted);

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private InboxUsersQuery(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a query that {@code toJson()} wrote.
   *
   * @param json the JSON of the query
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  public static InboxUsersQuery fromJson(String json) {
    return new InboxUsersQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InboxUsersQuery fromJson(JsonTree json) {
    return new InboxUsersQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Contacts whose name, e-mail or phone number contains the given text.
   *
   * @return the value of the parameter, or the default if the parameter is not set
   */
  public String searchText() {
    return get(SEARCH_TEXT);
  }

  /**
   * Contacts with the given history of orders. The vendor does not document the key of this filter,
   * so the key is the name of the JSON field.
   *
   * @return the value of the filter, or an empty Optional if the filter is not set
   */
  public Optional<OrderHistory> hasOrdered() {
    return find(HAS_ORDERED);
  }

  /**
   * If the parameter {@code isContact} is true, the query selects only confirmed contacts. True is
   * greater than false, so AT_LEAST says that false selects all contacts.
   *
   * @return the value of the parameter, or the default if the parameter is not set
   */
  public boolean isContact() {
    return get(IS_CONTACT);
  }

  /**
   * The number of the page. A page without contacts means that there are no further pages.
   *
   * @return the number of the page
   */
  public int page() {
    return get(PAGE);
  }

  /**
   * Contacts whose tags satisfy every group of conditions in the given list. The vendor documents
   * the key {@code tagsV2} only for segments. The vendor documents only the operator "is".
   *
   * @return the values of the filter, or an empty list if the filter is not set
   */
  public List<TagGroup> tagsV2() {
    return find(TAGS_V2).orElse(List.of());
  }

  /**
   * Contacts who talked to an Instagram bot or automation bot that has one of the given ids. The
   * vendor does not document the key of this filter, so we use the key {@code bots}.
   *
   * @return the values of the filter, or an empty set if the filter is not set
   */
  public Set<String> automationBots() {
    return find(AUTOMATION_BOTS).orElse(Set.of());
  }

  /**
   * Contacts who subscribed to communications. The vendor documents the key {@code isSubscriber}
   * only for segments.
   *
   * @return true if the filter is set
   */
  public boolean subscriber() {
    return get(SUBSCRIBER);
  }

  /**
   * Contacts who are new and come from a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   *
   * @return true if the filter is set
   */
  public boolean ctwaNewUsers() {
    return get(CTWA_NEW_USERS);
  }

  /**
   * Contacts who have returned through a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   *
   * @return true if the filter is set
   */
  public boolean ctwaOldUsers() {
    return get(CTWA_OLD_USERS);
  }

  /**
   * {@return the values of the filter {@link Contacts#agents()}, or an empty set if the filter is not set}
   */
  public Set<String> agents() {
    return find(AGENTS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#facebookBots()}, or an empty set if the filter is not set}
   */
  public Set<String> facebookBots() {
    return find(FACEBOOK_BOTS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#telegramBots()}, or an empty set if the filter is not set}
   */
  public Set<String> telegramBots() {
    return find(TELEGRAM_BOTS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#websiteBots()}, or an empty set if the filter is not set}
   */
  public Set<String> websiteBots() {
    return find(WEBSITE_BOTS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#whatsappBots()}, or an empty set if the filter is not set}
   */
  public Set<String> whatsappBots() {
    return find(WHATSAPP_BOTS).orElse(Set.of());
  }

  /**
   * {@return the value of the filter {@link Contacts#createdAt()}, or an empty Optional if the filter is not set}
   */
  public Optional<TimeRange> createdAt() {
    return find(CREATED_AT);
  }

  /** {@return true if the filter {@link Contacts#liveChatActive()} is set} */
  public boolean liveChatActive() {
    return get(LIVE_CHAT_ACTIVE);
  }

  /** {@return true if the filter {@link Contacts#online()} is set} */
  public boolean online() {
    return get(ONLINE);
  }

  /**
   * {@return the values of the filter {@link Contacts#lastMessageBy()}, or an empty set if the filter is not set}
   */
  public Set<MessageSender> lastMessageBy() {
    return find(LAST_MESSAGE_BY).orElse(Set.of());
  }

  /**
   * {@return the value of the filter {@link Contacts#lastSeenAt()}, or an empty Optional if the filter is not set}
   */
  public Optional<TimeRange> lastSeenAt() {
    return find(LAST_SEEN_AT);
  }

  /**
   * {@return the values of the filter {@link Contacts#segments()}, or an empty set if the filter is not set}
   */
  public Set<String> segments() {
    return find(SEGMENTS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#status()}, or an empty set if the filter is not set}
   */
  public Set<ConversationStatus> status() {
    return find(STATUS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@link Contacts#tags()}, or an empty set if the filter is not set}
   */
  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  /** {@return true if the filter {@link Contacts#unreadMessage()} is set} */
  public boolean unreadMessage() {
    return get(UNREAD_MESSAGE);
  }

  /** {@return true if the filter {@link Contacts#userInteracted()} is set} */
  public boolean userInteracted() {
    return get(USER_INTERACTED);
  }

  /**
   * Returns true if the value of the given member differs from its default.
   *
   * @param field the member
   * @return true if the member is set
   */
  public boolean isSet(Field field) {
    return isSet(MEMBERS.member(field.member));
  }

  /**
   * Returns the members whose values differ from their defaults.
   *
   * @return an unmodifiable set of members, in wire order
   */
  public Set<Field> fieldsSet() {
    return fieldsSet(Field.class, field -> field.member);
  }

  /**
   * Evaluates this query for an item in memory. Nothing is sent to the API.
   *
   * @param item the item
   * @return true if all members that are set match the item; false if a member does not match, or if the item has no value that decides
   * @throws UnsupportedOperationException if the spec does not say what a member that is set is compared with
   */
  public boolean matches(Contact item) {
    return matches(COMPARISONS, item);
  }

  /**
   * Evaluates each member of this query for an item in memory. Nothing is sent to the API.
   *
   * @param item the item
   * @return the result of each member that is set
   * @throws UnsupportedOperationException if the spec does not say what a member that is set is compared with
   */
  public Explanation explain(Contact item) {
    return explain(COMPARISONS, item);
  }

  /**
   * Returns a copy of this query that requests another page. The comparison of queries ignores their pages.
   *
   * @param number the number of the page to request
   * @return the query for the requested page
   * @throws IllegalArgumentException if the page number is less than 1
   */
  public InboxUsersQuery atPage(int number) {
    return new InboxUsersQuery(at(PAGE, number));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  @FilterspecGenerated(InboxUsers.class)
  public enum Field {
    /** Contacts whose name, e-mail or phone number contains the given text. */
    SEARCH_TEXT("searchText"),

    /** Contacts with the given history of orders. */
    HAS_ORDERED("hasOrdered"),

    /** If the parameter {@code isContact} is true, the query selects only confirmed contacts. */
    IS_CONTACT("isContact"),

    /** Contacts whose tags satisfy every group of conditions in the given list. */
    TAGS_V2("tagsV2"),

    /** Contacts who talked to an Instagram bot or automation bot that has one of the given ids. */
    AUTOMATION_BOTS("automationBots"),

    /** Contacts who subscribed to communications. */
    SUBSCRIBER("subscriber"),

    /** Contacts who are new and come from a Click-to-WhatsApp ad. */
    CTWA_NEW_USERS("ctwaNewUsers"),

    /** Contacts who have returned through a Click-to-WhatsApp ad. */
    CTWA_OLD_USERS("ctwaOldUsers"),

    /** {@link Contacts#agents()}. */
    AGENTS("agents"),

    /** {@link Contacts#facebookBots()}. */
    FACEBOOK_BOTS("facebookBots"),

    /** {@link Contacts#telegramBots()}. */
    TELEGRAM_BOTS("telegramBots"),

    /** {@link Contacts#websiteBots()}. */
    WEBSITE_BOTS("websiteBots"),

    /** {@link Contacts#whatsappBots()}. */
    WHATSAPP_BOTS("whatsappBots"),

    /** {@link Contacts#createdAt()}. */
    CREATED_AT("createdAt"),

    /** {@link Contacts#liveChatActive()}. */
    LIVE_CHAT_ACTIVE("liveChatActive"),

    /** {@link Contacts#online()}. */
    ONLINE("online"),

    /** {@link Contacts#lastMessageBy()}. */
    LAST_MESSAGE_BY("lastMessageBy"),

    /** {@link Contacts#lastSeenAt()}. */
    LAST_SEEN_AT("lastSeenAt"),

    /** {@link Contacts#segments()}. */
    SEGMENTS("segments"),

    /** {@link Contacts#status()}. */
    STATUS("status"),

    /** {@link Contacts#tags()}. */
    TAGS("tags"),

    /** {@link Contacts#unreadMessage()}. */
    UNREAD_MESSAGE("unreadMessage"),

    /** {@link Contacts#userInteracted()}. */
    USER_INTERACTED("userInteracted");

    /** The name of the member in the spec. */
    private final String member;

    /**
     * Creates the constant for a member of the spec.
     *
     * @param member the name of the member in the spec
     */
    Field(String member) {
      this.member = member;
    }
  }

  /** The builder of {@link InboxUsersQuery}. One builder can build several values. */
  @FilterspecGenerated(InboxUsers.class)
  public static final class Builder extends FilterBuilder<InboxUsersQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, InboxUsersQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(InboxUsersQuery start) {
      this();
      from(start);
    }

    /**
     * Clears the given member. The value of a cleared parameter is its default.
     *
     * @param field the member
     * @return this builder
     */
    public Builder without(Field field) {
      return clear(MEMBERS.member(field.member));
    }

    /**
     * Contacts whose name, e-mail or phone number contains the given text.
     * On the wire, the parameter {@code searchText} has the field {@code searchText}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder searchText(String value) {
      return set(SEARCH_TEXT, value);
    }

    /**
     * Sets the parameter {@code searchText} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder searchTextIfPresent(@Nullable String value) {
      return setIfPresent(SEARCH_TEXT, value);
    }

    /**
     * Contacts with the given history of orders. The vendor does not document the key of this filter,
     * so the key is the name of the JSON field.
     * On the wire, the filter {@code hasOrdered} has the field {@code hasOrdered} and the key {@code hasOrdered}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder hasOrdered(OrderHistory value) {
      return set(HAS_ORDERED, value);
    }

    /**
     * Sets the filter {@code hasOrdered} if the value is not null and has a component that is set.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder hasOrderedIfPresent(@Nullable OrderHistory value) {
      return setIfPresent(HAS_ORDERED, value);
    }

    /**
     * If the parameter {@code isContact} is true, the query selects only confirmed contacts. True is
     * greater than false, so AT_LEAST says that false selects all contacts.
     * On the wire, the parameter {@code isContact} has the field {@code isContact} and the default {@code true}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder isContact(boolean value) {
      return set(IS_CONTACT, value);
    }

    /**
     * Sets the parameter {@code isContact} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder isContactIfPresent(@Nullable Boolean value) {
      return setIfPresent(IS_CONTACT, value);
    }

    /**
     * Contacts whose tags satisfy every group of conditions in the given list. The vendor documents
     * the key {@code tagsV2} only for segments. The vendor documents only the operator "is".
     * On the wire, the filter {@code tagsV2} has the field {@code tagsV2} and the key {@code tagsV2}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tagsV2(TagGroup first, TagGroup... more) {
      return listAll(TAGS_V2, first, more);
    }

    /**
     * Sets the filter {@code tagsV2} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tagsV2(Collection<TagGroup> values) {
      return listAll(TAGS_V2, values);
    }

    /**
     * Sets the filter {@code tagsV2} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagsV2IfPresent(@Nullable Collection<TagGroup> values) {
      return listAllIfPresent(TAGS_V2, values);
    }

    /**
     * Contacts who talked to an Instagram bot or automation bot that has one of the given ids. The
     * vendor does not document the key of this filter, so we use the key {@code bots}.
     * On the wire, the filter {@code automationBots} has the field {@code _botAutomation} and the key {@code bots}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder automationBots(String first, String... more) {
      return setAll(AUTOMATION_BOTS, first, more);
    }

    /**
     * Sets the filter {@code automationBots} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder automationBots(Collection<String> values) {
      return setAll(AUTOMATION_BOTS, values);
    }

    /**
     * Sets the filter {@code automationBots} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder automationBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(AUTOMATION_BOTS, values);
    }

    /**
     * Contacts who subscribed to communications. The vendor documents the key {@code isSubscriber}
     * only for segments.
     * On the wire, the filter {@code subscriber} has the field {@code isSubscriber} and the key {@code isSubscriber}.
     *
     * @return this builder
     */
    public Builder subscriber() {
      return on(SUBSCRIBER);
    }

    /**
     * Sets the filter {@code subscriber} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder subscriberIf(boolean on) {
      return onIf(SUBSCRIBER, on);
    }

    /**
     * Contacts who are new and come from a Click-to-WhatsApp ad. The vendor does not document the key
     * of this filter, so the key is the name of the JSON field.
     * On the wire, the filter {@code ctwaNewUsers} has the field {@code ctwaNewUsers} and the key {@code ctwaNewUsers}.
     *
     * @return this builder
     */
    public Builder ctwaNewUsers() {
      return on(CTWA_NEW_USERS);
    }

    /**
     * Sets the filter {@code ctwaNewUsers} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder ctwaNewUsersIf(boolean on) {
      return onIf(CTWA_NEW_USERS, on);
    }

    /**
     * Contacts who have returned through a Click-to-WhatsApp ad. The vendor does not document the key
     * of this filter, so the key is the name of the JSON field.
     * On the wire, the filter {@code ctwaOldUsers} has the field {@code ctwaOldUsers} and the key {@code ctwaOldUsers}.
     *
     * @return this builder
     */
    public Builder ctwaOldUsers() {
      return on(CTWA_OLD_USERS);
    }

    /**
     * Sets the filter {@code ctwaOldUsers} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder ctwaOldUsersIf(boolean on) {
      return onIf(CTWA_OLD_USERS, on);
    }

    /**
     * Sets {@link Contacts#agents()}.
     * On the wire, the filter {@code agents} has the field {@code _agentAssigned} and the key {@code assignedTo}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder agents(String first, String... more) {
      return setAll(AGENTS, first, more);
    }

    /**
     * Sets the filter {@code agents} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder agents(Collection<String> values) {
      return setAll(AGENTS, values);
    }

    /**
     * Sets the filter {@code agents} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder agentsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(AGENTS, values);
    }

    /**
     * Sets {@link Contacts#facebookBots()}.
     * On the wire, the filter {@code facebookBots} has the field {@code _botFacebook} and the key {@code bots}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder facebookBots(String first, String... more) {
      return setAll(FACEBOOK_BOTS, first, more);
    }

    /**
     * Sets the filter {@code facebookBots} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder facebookBots(Collection<String> values) {
      return setAll(FACEBOOK_BOTS, values);
    }

    /**
     * Sets the filter {@code facebookBots} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder facebookBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(FACEBOOK_BOTS, values);
    }

    /**
     * Sets {@link Contacts#telegramBots()}.
     * On the wire, the filter {@code telegramBots} has the field {@code _botTelegram} and the key {@code bots}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder telegramBots(String first, String... more) {
      return setAll(TELEGRAM_BOTS, first, more);
    }

    /**
     * Sets the filter {@code telegramBots} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder telegramBots(Collection<String> values) {
      return setAll(TELEGRAM_BOTS, values);
    }

    /**
     * Sets the filter {@code telegramBots} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder telegramBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TELEGRAM_BOTS, values);
    }

    /**
     * Sets {@link Contacts#websiteBots()}.
     * On the wire, the filter {@code websiteBots} has the field {@code _botWebsite} and the key {@code bots}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder websiteBots(String first, String... more) {
      return setAll(WEBSITE_BOTS, first, more);
    }

    /**
     * Sets the filter {@code websiteBots} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder websiteBots(Collection<String> values) {
      return setAll(WEBSITE_BOTS, values);
    }

    /**
     * Sets the filter {@code websiteBots} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder websiteBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(WEBSITE_BOTS, values);
    }

    /**
     * Sets {@link Contacts#whatsappBots()}.
     * On the wire, the filter {@code whatsappBots} has the field {@code _botWhatsapp} and the key {@code bots}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder whatsappBots(String first, String... more) {
      return setAll(WHATSAPP_BOTS, first, more);
    }

    /**
     * Sets the filter {@code whatsappBots} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder whatsappBots(Collection<String> values) {
      return setAll(WHATSAPP_BOTS, values);
    }

    /**
     * Sets the filter {@code whatsappBots} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder whatsappBotsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(WHATSAPP_BOTS, values);
    }

    /**
     * Sets {@link Contacts#createdAt()}.
     * On the wire, the filter {@code createdAt} has the field {@code createdAt} and the key {@code createdAt}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder createdAt(TimeRange value) {
      return set(CREATED_AT, value);
    }

    /**
     * Sets the filter {@code createdAt} if the range is not null and has a start or an end.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder createdAtIfPresent(@Nullable TimeRange value) {
      return setIfPresent(CREATED_AT, value);
    }

    /**
     * Sets {@link Contacts#liveChatActive()}.
     * On the wire, the filter {@code liveChatActive} has the field {@code isLiveChatActive} and the key {@code isLiveChatActive}.
     *
     * @return this builder
     */
    public Builder liveChatActive() {
      return on(LIVE_CHAT_ACTIVE);
    }

    /**
     * Sets the filter {@code liveChatActive} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder liveChatActiveIf(boolean on) {
      return onIf(LIVE_CHAT_ACTIVE, on);
    }

    /**
     * Sets {@link Contacts#online()}.
     * On the wire, the filter {@code online} has the field {@code isOnline} and the key {@code isOnline}.
     *
     * @return this builder
     */
    public Builder online() {
      return on(ONLINE);
    }

    /**
     * Sets the filter {@code online} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder onlineIf(boolean on) {
      return onIf(ONLINE, on);
    }

    /**
     * Sets {@link Contacts#lastMessageBy()}.
     * On the wire, the filter {@code lastMessageBy} has the field {@code lastMessageBy} and the key {@code lastMessageBy}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder lastMessageBy(MessageSender first, MessageSender... more) {
      return setAll(LAST_MESSAGE_BY, first, more);
    }

    /**
     * Sets the filter {@code lastMessageBy} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder lastMessageBy(Collection<MessageSender> values) {
      return setAll(LAST_MESSAGE_BY, values);
    }

    /**
     * Sets the filter {@code lastMessageBy} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder lastMessageByIfPresent(@Nullable Collection<MessageSender> values) {
      return setAllIfPresent(LAST_MESSAGE_BY, values);
    }

    /**
     * Sets {@link Contacts#lastSeenAt()}.
     * On the wire, the filter {@code lastSeenAt} has the field {@code lastSeenAt} and the key {@code lastSeenDate}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder lastSeenAt(TimeRange value) {
      return set(LAST_SEEN_AT, value);
    }

    /**
     * Sets the filter {@code lastSeenAt} if the range is not null and has a start or an end.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder lastSeenAtIfPresent(@Nullable TimeRange value) {
      return setIfPresent(LAST_SEEN_AT, value);
    }

    /**
     * Sets {@link Contacts#segments()}.
     * On the wire, the filter {@code segments} has the field {@code segments} and the key {@code segments}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder segments(String first, String... more) {
      return setAll(SEGMENTS, first, more);
    }

    /**
     * Sets the filter {@code segments} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder segments(Collection<String> values) {
      return setAll(SEGMENTS, values);
    }

    /**
     * Sets the filter {@code segments} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder segmentsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(SEGMENTS, values);
    }

    /**
     * Sets {@link Contacts#status()}.
     * On the wire, the filter {@code status} has the field {@code status} and the key {@code status}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder status(ConversationStatus first, ConversationStatus... more) {
      return setAll(STATUS, first, more);
    }

    /**
     * Sets the filter {@code status} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder status(Collection<ConversationStatus> values) {
      return setAll(STATUS, values);
    }

    /**
     * Sets the filter {@code status} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder statusIfPresent(@Nullable Collection<ConversationStatus> values) {
      return setAllIfPresent(STATUS, values);
    }

    /**
     * Sets {@link Contacts#tags()}.
     * On the wire, the filter {@code tags} has the field {@code tags} and the key {@code tags}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tags(String first, String... more) {
      return setAll(TAGS, first, more);
    }

    /**
     * Sets the filter {@code tags} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tags(Collection<String> values) {
      return setAll(TAGS, values);
    }

    /**
     * Sets the filter {@code tags} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TAGS, values);
    }

    /**
     * Sets {@link Contacts#unreadMessage()}.
     * On the wire, the filter {@code unreadMessage} has the field {@code unreadMessage} and the key {@code unreadMessage}.
     *
     * @return this builder
     */
    public Builder unreadMessage() {
      return on(UNREAD_MESSAGE);
    }

    /**
     * Sets the filter {@code unreadMessage} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder unreadMessageIf(boolean on) {
      return onIf(UNREAD_MESSAGE, on);
    }

    /**
     * Sets {@link Contacts#userInteracted()}.
     * On the wire, the filter {@code userInteracted} has the field {@code userInteracted} and the key {@code userInteracted}.
     *
     * @return this builder
     */
    public Builder userInteracted() {
      return on(USER_INTERACTED);
    }

    /**
     * Sets the filter {@code userInteracted} if the argument is true. If the argument is false, the builder does not change.
     *
     * @param on true to set the filter, false to change nothing
     * @return this builder
     */
    public Builder userInteractedIf(boolean on) {
      return onIf(USER_INTERACTED, on);
    }

    /**
     * Copies all members that are set in a stored filter. A stored filter with unknown keys cannot be copied.
     *
     * @param stored the stored filter
     * @return this builder
     */
    public Builder filters(ContactsFilter stored) {
      return super.copy(stored);
    }
  }

  /** The codec of {@code OrderHistory}. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class OrderHistoryCodec extends RecordCodec<OrderHistory> {
    /** The component {@code status}. */
    private final Component<OrderHistory, Boolean> status =
        required("status", OrderHistory::status, Codecs.BOOLEAN);

    /** The component {@code lastAt}. */
    private final Component<OrderHistory, Instant> lastAt =
        optional("lastAt", OrderHistory::lastAt, Codecs.INSTANT);

    /** Creates the codec. */
    OrderHistoryCodec() {
      super("OrderHistory");
    }

    @Override
    protected OrderHistory create(ComponentValues in) {
      return new OrderHistory((boolean) in.get(this.status), in.find(this.lastAt));
    }
  }

  /** The codec of {@code TagGroup}. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class TagGroupCodec extends RecordCodec<TagGroup> {
    /** The component {@code filters}. */
    private final Component<TagGroup, List<TagCondition>> filters =
        required("filters", TagGroup::filters, Codecs.listOf(new TagConditionCodec()));

    /** Creates the codec. */
    TagGroupCodec() {
      super("TagGroup");
    }

    @Override
    protected TagGroup create(ComponentValues in) {
      return new TagGroup(in.get(this.filters));
    }
  }

  /** The codec of {@code TagCondition}. */
  @FilterspecGenerated(InboxUsers.class)
  private static final class TagConditionCodec extends RecordCodec<TagCondition> {
    /** The component {@code operator}. */
    private final Component<TagCondition, TagOperator> operator =
        required("operator", TagCondition::operator, Codecs.openEnum(TagOperator::new, TagOperator::name));

    /** The component {@code tags}. */
    private final Component<TagCondition, List<String>> tags =
        required("tags", TagCondition::tags, Codecs.listOf(Codecs.STRING));

    /** Creates the codec. */
    TagConditionCodec() {
      super("TagCondition");
    }

    @Override
    protected TagCondition create(ComponentValues in) {
      return new TagCondition(in.get(this.operator), in.get(this.tags));
    }
  }
}
