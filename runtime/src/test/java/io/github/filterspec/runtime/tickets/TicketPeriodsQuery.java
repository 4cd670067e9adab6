package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST tickets/search}. On the wire, a member is a field of a JSON
 * body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketPeriodsQuery extends JsonBodyValue<TicketPeriodsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketPeriodsQuery.class));

  /** The filter {@code created}. */
  public static final Member<TimeRange> CREATED =
      MEMBERS.flat(
          MEMBERS.filter("created", "created", Codecs.openTimeRange("after", "before")),
          "after",
          "before");

  /** The filter {@code closed}. */
  public static final Member<TimeRange> CLOSED =
      MEMBERS.filter(
          "closed", "closed", Codecs.includingEnds(Codecs.timeRange("start", "end"), true, true));

  /** The filter {@code text}. */
  public static final Member<String> TEXT = MEMBERS.filter("text", "text", Codecs.STRING);

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/search", Ticket.class)
          .sentBy(
              TicketPeriodsService.class,
              TicketPeriodsQuery.class,
              TicketPeriodsService::ticketPeriods);

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketPeriodsQuery(Values values) {
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
  public static TicketPeriodsQuery fromJson(String json) {
    return new TicketPeriodsQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketPeriodsQuery fromJson(JsonTree json) {
    return new TicketPeriodsQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the filter {@code created}, or an empty Optional if the filter is not
   * set}
   */
  public Optional<TimeRange> created() {
    return find(CREATED);
  }

  /**
   * {@return the value of the filter {@code closed}, or an empty Optional if the filter is not set}
   */
  public Optional<TimeRange> closed() {
    return find(CLOSED);
  }

  /**
   * {@return the value of the filter {@code text}, or an empty Optional if the filter is not set}
   */
  public Optional<String> text() {
    return find(TEXT);
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

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the filter {@code created} has the fields {@code after} and {@code before}. */
    CREATED("created"),

    /**
     * On the wire, the filter {@code closed} has the field {@code closed}. The API includes the
     * start and the end of the range.
     */
    CLOSED("closed"),

    /** On the wire, the filter {@code text} has the field {@code text}. */
    TEXT("text");

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

  /** The builder of {@link TicketPeriodsQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketPeriodsQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketPeriodsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketPeriodsQuery start) {
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
     * Sets the filter {@code created}. On the wire, the filter {@code created} has the fields
     * {@code after} and {@code before}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder created(TimeRange value) {
      return set(CREATED, value);
    }

    /**
     * Sets the filter {@code created} if the range is not null and has a start or an end.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder createdIfPresent(@Nullable TimeRange value) {
      return setIfPresent(CREATED, value);
    }

    /**
     * Sets the filter {@code closed}. On the wire, the filter {@code closed} has the field {@code
     * closed}. The API includes the start and the end of the range.
     *
     * @param value the value
     * @return this builder
     */
    public Builder closed(TimeRange value) {
      return set(CLOSED, value);
    }

    /**
     * Sets the filter {@code closed} if the range is not null and has a start or an end.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder closedIfPresent(@Nullable TimeRange value) {
      return setIfPresent(CLOSED, value);
    }

    /**
     * Sets the filter {@code text}. On the wire, the filter {@code text} has the field {@code
     * text}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder text(String value) {
      return set(TEXT, value);
    }

    /**
     * Sets the filter {@code text} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder textIfPresent(@Nullable String value) {
      return setIfPresent(TEXT, value);
    }
  }
}
