package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.Component;
import io.github.filterspec.runtime.codec.ComponentValues;
import io.github.filterspec.runtime.codec.RecordCodec;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST tickets/notations}. On the wire, a member is a field of a JSON
 * body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketNotationsQuery extends JsonBodyValue<TicketNotationsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketNotationsQuery.class));

  /** The filter {@code opened}. */
  public static final Member<Instant> OPENED =
      MEMBERS.filter("opened", "opened", Codecs.ISO_SECONDS);

  /** The filter {@code days}. */
  public static final Member<Set<Instant>> DAYS =
      MEMBERS.filter("days", "days", Codecs.setOf(Codecs.EPOCH_SECONDS));

  /** The filter {@code changes}. */
  public static final Member<Map<String, Instant>> CHANGES =
      MEMBERS.filter("changes", "changes", Codecs.mapOf(Codecs.EPOCH_MILLIS_TEXT));

  /** The filter {@code closed}. */
  public static final Member<TimeRange> CLOSED =
      MEMBERS.filter(
          "closed", "closed", Codecs.timeRange("start", "end", Codecs.EPOCH_SECONDS_TEXT));

  /** The filter {@code created}. */
  public static final Member<TimeRange> CREATED =
      MEMBERS.flat(
          MEMBERS.filter(
              "created", "created", Codecs.openTimeRange("after", "before", Codecs.EPOCH_MILLIS)),
          "after",
          "before");

  /** The filter {@code urgencies}. */
  public static final Member<List<Urgency>> URGENCIES =
      MEMBERS.filter(
          "urgencies",
          "urgencies",
          Codecs.listOf(
              Codecs.numbered(
                  Codecs.enumOf(Urgency.class).named(Urgency.HIGH, "4").named(Urgency.LOW, "1"))));

  /** The parameter {@code urgency}. */
  public static final Member<Urgency> URGENCY =
      MEMBERS.param(
          "urgency",
          "urgency",
          Codecs.numbered(
              Codecs.enumOf(Urgency.class).named(Urgency.HIGH, "4").named(Urgency.LOW, "1")),
          Urgency.LOW);

  /** The parameter {@code paid}. */
  public static final Member<Boolean> PAID =
      MEMBERS.param("paid", "paid", Codecs.quoted(Codecs.BOOLEAN));

  /** The parameter {@code share}. */
  public static final Member<Double> SHARE =
      MEMBERS.param("share", "share", Codecs.quoted(Codecs.DOUBLE));

  /** The filter {@code visit}. */
  public static final Member<TicketVisit> VISIT =
      MEMBERS.filter("visit", "visit", new TicketVisitCodec());

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(
              TicketDesk.Api.DEFINITION, "POST", "tickets/notations", Ticket.class)
          .sentBy(
              TicketNotationsService.class,
              TicketNotationsQuery.class,
              TicketNotationsService::ticketNotations);

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketNotationsQuery(Values values) {
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
  public static TicketNotationsQuery fromJson(String json) {
    return new TicketNotationsQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketNotationsQuery fromJson(JsonTree json) {
    return new TicketNotationsQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the filter {@code opened}, or an empty Optional if the filter is not set}
   */
  public Optional<Instant> opened() {
    return find(OPENED);
  }

  /** {@return the values of the filter {@code days}, or an empty set if the filter is not set} */
  public Set<Instant> days() {
    return find(DAYS).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@code changes}, or an empty map if the filter is not set}
   */
  public Map<String, Instant> changes() {
    return find(CHANGES).orElse(Map.of());
  }

  /**
   * {@return the value of the filter {@code closed}, or an empty Optional if the filter is not set}
   */
  public Optional<TimeRange> closed() {
    return find(CLOSED);
  }

  /**
   * {@return the value of the filter {@code created}, or an empty Optional if the filter is not
   * set}
   */
  public Optional<TimeRange> created() {
    return find(CREATED);
  }

  /**
   * {@return the values of the filter {@code urgencies}, or an empty list if the filter is not set}
   */
  public List<Urgency> urgencies() {
    return find(URGENCIES).orElse(List.of());
  }

  /**
   * {@return the value of the parameter {@code urgency}, or the default if the parameter is not
   * set}
   */
  public Urgency urgency() {
    return get(URGENCY);
  }

  /**
   * {@return the value of the parameter {@code paid}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<Boolean> paid() {
    return find(PAID);
  }

  /**
   * {@return the value of the parameter {@code share}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<Double> share() {
    return find(SHARE);
  }

  /**
   * {@return the value of the filter {@code visit}, or an empty Optional if the filter is not set}
   */
  public Optional<TicketVisit> visit() {
    return find(VISIT);
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
    /**
     * On the wire, the filter {@code opened} has the field {@code opened}. Each time must be a
     * whole number of seconds.
     */
    OPENED("opened"),

    /**
     * On the wire, the filter {@code days} has the field {@code days}. Each time must be a whole
     * number of seconds.
     */
    DAYS("days"),

    /**
     * On the wire, the filter {@code changes} has the field {@code changes}. Each time must be a
     * whole number of milliseconds.
     */
    CHANGES("changes"),

    /**
     * On the wire, the filter {@code closed} has the field {@code closed}. Each time must be a
     * whole number of seconds.
     */
    CLOSED("closed"),

    /**
     * On the wire, the filter {@code created} has the fields {@code after} and {@code before}. Each
     * time must be a whole number of milliseconds.
     */
    CREATED("created"),

    /** On the wire, the filter {@code urgencies} has the field {@code urgencies}. */
    URGENCIES("urgencies"),

    /**
     * On the wire, the parameter {@code urgency} has the field {@code urgency} and the default
     * {@code LOW}.
     */
    URGENCY("urgency"),

    /** On the wire, the parameter {@code paid} has the field {@code paid}. */
    PAID("paid"),

    /** On the wire, the parameter {@code share} has the field {@code share}. */
    SHARE("share"),

    /** On the wire, the filter {@code visit} has the field {@code visit}. */
    VISIT("visit");

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

  /** The builder of {@link TicketNotationsQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketNotationsQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketNotationsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketNotationsQuery start) {
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
     * Sets the filter {@code opened}. On the wire, the filter {@code opened} has the field {@code
     * opened}. Each time must be a whole number of seconds.
     *
     * @param value the value
     * @return this builder
     */
    public Builder opened(Instant value) {
      return set(OPENED, value);
    }

    /**
     * Sets the filter {@code opened} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder openedIfPresent(@Nullable Instant value) {
      return setIfPresent(OPENED, value);
    }

    /**
     * Sets the filter {@code days}. On the wire, the filter {@code days} has the field {@code
     * days}. Each time must be a whole number of seconds.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder days(Instant first, Instant... more) {
      return setAll(DAYS, first, more);
    }

    /**
     * Sets the filter {@code days} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder days(Collection<Instant> values) {
      return setAll(DAYS, values);
    }

    /**
     * Sets the filter {@code days} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder daysIfPresent(@Nullable Collection<Instant> values) {
      return setAllIfPresent(DAYS, values);
    }

    /**
     * Sets the filter {@code changes}. On the wire, the filter {@code changes} has the field {@code
     * changes}. Each time must be a whole number of milliseconds.
     *
     * @param value the value
     * @return this builder
     */
    public Builder changes(Map<String, Instant> value) {
      return set(CHANGES, value);
    }

    /**
     * Sets the filter {@code changes} if the map is neither null nor empty.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder changesIfPresent(@Nullable Map<String, Instant> value) {
      return setIfPresent(CHANGES, value);
    }

    /**
     * Sets the filter {@code closed}. On the wire, the filter {@code closed} has the field {@code
     * closed}. Each time must be a whole number of seconds.
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
     * Sets the filter {@code created}. On the wire, the filter {@code created} has the fields
     * {@code after} and {@code before}. Each time must be a whole number of milliseconds.
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
     * Sets the filter {@code urgencies}. On the wire, the filter {@code urgencies} has the field
     * {@code urgencies}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder urgencies(Urgency first, Urgency... more) {
      return listAll(URGENCIES, first, more);
    }

    /**
     * Sets the filter {@code urgencies} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder urgencies(Collection<Urgency> values) {
      return listAll(URGENCIES, values);
    }

    /**
     * Sets the filter {@code urgencies} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder urgenciesIfPresent(@Nullable Collection<Urgency> values) {
      return listAllIfPresent(URGENCIES, values);
    }

    /**
     * Sets the parameter {@code urgency}. On the wire, the parameter {@code urgency} has the field
     * {@code urgency} and the default {@code LOW}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder urgency(Urgency value) {
      return set(URGENCY, value);
    }

    /**
     * Sets the parameter {@code urgency} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder urgencyIfPresent(@Nullable Urgency value) {
      return setIfPresent(URGENCY, value);
    }

    /**
     * Sets the parameter {@code paid}. On the wire, the parameter {@code paid} has the field {@code
     * paid}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder paid(boolean value) {
      return set(PAID, value);
    }

    /**
     * Sets the parameter {@code paid} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder paidIfPresent(@Nullable Boolean value) {
      return setIfPresent(PAID, value);
    }

    /**
     * Sets the parameter {@code share}. On the wire, the parameter {@code share} has the field
     * {@code share}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder share(double value) {
      return set(SHARE, value);
    }

    /**
     * Sets the parameter {@code share} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder shareIfPresent(@Nullable Double value) {
      return setIfPresent(SHARE, value);
    }

    /**
     * Sets the filter {@code visit}. On the wire, the filter {@code visit} has the field {@code
     * visit}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder visit(TicketVisit value) {
      return set(VISIT, value);
    }

    /**
     * Sets the filter {@code visit} if the value is not null and has a component that is set.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder visitIfPresent(@Nullable TicketVisit value) {
      return setIfPresent(VISIT, value);
    }
  }

  /** The codec of {@code TicketVisit}. */
  private static final class TicketVisitCodec extends RecordCodec<TicketVisit> {
    /** The component {@code at}. */
    private final Component<TicketVisit, Instant> at =
        required("at", TicketVisit::at, Codecs.EPOCH_SECONDS);

    /** The component {@code pages}. */
    private final Component<TicketVisit, Integer> pages =
        required("pages", TicketVisit::pages, Codecs.quoted(Codecs.INT));

    /** Creates the codec. */
    TicketVisitCodec() {
      super("TicketVisit");
    }

    @Override
    protected TicketVisit create(ComponentValues in) {
      return new TicketVisit(in.get(this.at), (int) in.get(this.pages));
    }
  }
}
