package io.github.filterspec.runtime.tickets;

import static io.github.filterspec.runtime.codec.Codecs.BOOLEAN;
import static io.github.filterspec.runtime.codec.Codecs.DOUBLE;
import static io.github.filterspec.runtime.codec.Codecs.INT;
import static io.github.filterspec.runtime.codec.Codecs.STRING;
import static io.github.filterspec.runtime.codec.Codecs.enumOf;
import static io.github.filterspec.runtime.codec.Codecs.listOf;
import static io.github.filterspec.runtime.codec.Codecs.mapOf;
import static io.github.filterspec.runtime.codec.Codecs.openEnum;
import static io.github.filterspec.runtime.codec.Codecs.setOf;
import static io.github.filterspec.runtime.codec.Codecs.timeRange;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.TimeRange;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query with a member of every kind, as the processor generates it; a test of the processor
 * compares the two. Instead of a setter and an accessor for each member, it has {@link
 * Builder#with} and {@link #value} for all members.
 */
public final class TicketsQuery extends ActiveKeysValue<TicketsQuery> implements Query<Ticket> {
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, TicketsQuery.class), "active")
          .constant("export", "none");

  public static final Member<Set<String>> TAGS =
      MEMBERS.filter("tags", "tags", "tags", setOf(STRING));
  public static final Member<Boolean> URGENT = MEMBERS.flag("urgent", "urgent", "isUrgent");
  public static final Member<Boolean> UNREAD =
      MEMBERS.flag("unread", "unread", "unread", WhenUnset.ABSENT);
  public static final Member<Boolean> ASSIGNED =
      MEMBERS.filter("assigned", "assigned", "assigned", BOOLEAN);
  public static final Member<Set<Status>> STATUS =
      MEMBERS.filter("status", "status", "status", setOf(openEnum(Status::new, Status::name)));
  public static final Member<TimeRange> SEEN_AT =
      MEMBERS.filter("seenAt", "lastSeen", "seenAt", timeRange("startAt", "endsAt"));
  public static final Member<Orders> ORDERS =
      MEMBERS.filter("orders", "orders", "orders", new Orders.Codec());
  public static final Member<List<Rule>> RULES =
      MEMBERS.filter("rules", "rules", "rules", listOf(new Rule.Codec()));
  public static final Member<Integer> REPLIES =
      MEMBERS.filter("replies", "replies", "minReplies", INT, WhenUnset.number("0"));
  public static final Member<Double> SCORE =
      MEMBERS.filter("score", "score", "minScore", DOUBLE, WhenUnset.ABSENT);
  public static final Member<Map<String, String>> ATTRIBUTES =
      MEMBERS.filter("attributes", "attributes", "attributes", mapOf(STRING));
  public static final Member<TicketFilter> RELATED =
      MEMBERS.filter("related", "related", "related", TicketFilter.codec());
  public static final Member<Set<String>> MAIL_BOTS =
      MEMBERS.filter("mailBots", "bots", "_mailBots", setOf(STRING));
  public static final Member<Channel> BOT_CHANNEL =
      MEMBERS.filter("botChannel", "bots", "_botChannel", enumOf(Channel.class), WhenUnset.ABSENT);
  public static final Member<String> TEXT = MEMBERS.param("text", "searchText", STRING, "");
  public static final Member<Integer> DEPTH =
      MEMBERS.param("depth", "depth", INT, WhenUnset.number("0"));
  public static final Member<String> SORT = MEMBERS.param("sort", "sort", STRING, "newest");
  public static final Member<Integer> LIMIT = MEMBERS.pageSize("limit", "limit", 5, 100);
  public static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/search", Ticket.class)
          .sentBy(TicketsService.class, TicketsQuery.class, TicketsService::tickets)
          .pages(Paging.numbers(TicketsQuery.class, TicketsQuery::page, TicketsQuery::atPage));

  private TicketsQuery(Values values) {
    super(MEMBERS, values);
  }

  public static Builder builder() {
    return new Builder();
  }

  public static TicketsQuery fromJson(String json) {
    return new TicketsQuery(MEMBERS.read(json));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketsQuery fromJson(JsonTree json) {
    return new TicketsQuery(MEMBERS.read(json));
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The value of any member, for tests that go through all of them. */
  public <T> Optional<T> value(Member<T> member) {
    return find(member);
  }

  public TicketsQuery atPage(int number) {
    return new TicketsQuery(at(PAGE, number));
  }

  public int page() {
    return get(PAGE);
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members, in the order of the wire. */
  public enum Field {
    TAGS("tags"),
    URGENT("urgent"),
    UNREAD("unread"),
    ASSIGNED("assigned"),
    STATUS("status"),
    SEEN_AT("seenAt"),
    ORDERS("orders"),
    RULES("rules"),
    REPLIES("replies"),
    SCORE("score"),
    ATTRIBUTES("attributes"),
    RELATED("related"),
    MAIL_BOTS("mailBots"),
    BOT_CHANNEL("botChannel"),
    TEXT("text"),
    DEPTH("depth"),
    SORT("sort"),
    LIMIT("limit");

    private final String member;

    Field(String member) {
      this.member = member;
    }
  }

  public boolean isSet(Field field) {
    return isSet(MEMBERS.member(field.member));
  }

  public Set<Field> fieldsSet() {
    return fieldsSet(Field.class, field -> field.member);
  }

  /** Builds queries. */
  public static final class Builder extends FilterBuilder<TicketsQuery, Builder> {
    private Builder() {
      super(MEMBERS, TicketsQuery::new);
    }

    private Builder(TicketsQuery start) {
      this();
      from(start);
    }

    public Builder filters(TicketFilter stored) {
      return super.copy(stored);
    }

    public Builder without(Field field) {
      return clear(MEMBERS.member(field.member));
    }

    public Builder tags(String first, String... more) {
      return setAll(TAGS, first, more);
    }

    public Builder tags(Collection<String> values) {
      return setAll(TAGS, values);
    }

    public Builder tagsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TAGS, values);
    }

    public Builder urgent() {
      return on(URGENT);
    }

    public Builder urgentIf(boolean on) {
      return onIf(URGENT, on);
    }

    public Builder rules(Collection<Rule> values) {
      return listAll(RULES, values);
    }

    public Builder rulesIfPresent(@Nullable Collection<Rule> values) {
      return listAllIfPresent(RULES, values);
    }

    /** Sets any member: what {@code orders(Orders)}, {@code text(String)} and so on do. */
    public <T> Builder with(Member<T> member, T value) {
      return set(member, value);
    }

    /** Sets any member if there is something: {@code ordersIfPresent(Orders)} and so on. */
    public <T> Builder withIfPresent(Member<T> member, @Nullable T value) {
      return setIfPresent(member, value);
    }
  }
}
