package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.Values;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code GET tickets}. On the wire, a member is a parameter of the URL. A
 * member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketElementsQuery extends QueryParametersValue<TicketElementsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketElementsQuery.class));

  /** The filter {@code tag}. */
  public static final Member<Set<String>> TAG =
      MEMBERS.repeated(MEMBERS.filter("tag", "tag", Codecs.setOf(Codecs.STRING)));

  /** The filter {@code size}. */
  public static final Member<List<Integer>> SIZE =
      MEMBERS.brackets(MEMBERS.filter("size", "size", Codecs.listOf(Codecs.INT)));

  /** The filter {@code status}. */
  public static final Member<Set<Status>> STATUS =
      MEMBERS.filter(
          "status", "status", Codecs.joinedSet(Codecs.openEnum(Status::new, Status::name), ","));

  /** The filter {@code ids}. */
  public static final Member<List<Long>> IDS =
      MEMBERS.filter("ids", "ids", Codecs.joinedList(Codecs.LONG, ","));

  /** The parameter {@code fields}. */
  public static final Member<List<String>> FIELDS =
      MEMBERS.param(
          "fields", "fields", Codecs.joinedList(Codecs.matching(Codecs.STRING, "[a-z]+"), " | "));

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", Ticket.class)
          .sentBy(
              TicketElementsService.class,
              TicketElementsQuery.class,
              (service, query) -> service.ticketElements(RelativeUrl.of(query, "tickets")));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketElementsQuery(Values values) {
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
  public static TicketElementsQuery fromJson(String json) {
    return new TicketElementsQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketElementsQuery fromJson(JsonTree json) {
    return new TicketElementsQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** {@return the values of the filter {@code tag}, or an empty set if the filter is not set} */
  public Set<String> tag() {
    return find(TAG).orElse(Set.of());
  }

  /** {@return the values of the filter {@code size}, or an empty list if the filter is not set} */
  public List<Integer> size() {
    return find(SIZE).orElse(List.of());
  }

  /** {@return the values of the filter {@code status}, or an empty set if the filter is not set} */
  public Set<Status> status() {
    return find(STATUS).orElse(Set.of());
  }

  /** {@return the values of the filter {@code ids}, or an empty list if the filter is not set} */
  public List<Long> ids() {
    return find(IDS).orElse(List.of());
  }

  /**
   * {@return the values of the parameter {@code fields}, or an empty list if the parameter is not
   * set}
   */
  public List<String> fields() {
    return find(FIELDS).orElse(List.of());
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
    /** On the wire, the filter {@code tag} has the field {@code tag}. */
    TAG("tag"),

    /** On the wire, the filter {@code size} has the field {@code size}. */
    SIZE("size"),

    /** On the wire, the filter {@code status} has the field {@code status}. */
    STATUS("status"),

    /** On the wire, the filter {@code ids} has the field {@code ids}. */
    IDS("ids"),

    /**
     * On the wire, the parameter {@code fields} has the field {@code fields}. Each value of {@code
     * fields} must match {@code [a-z]+}.
     */
    FIELDS("fields");

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

  /** The builder of {@link TicketElementsQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketElementsQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketElementsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketElementsQuery start) {
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
     * Sets the filter {@code tag}. On the wire, the filter {@code tag} has the field {@code tag}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder tag(String first, String... more) {
      return setAll(TAG, first, more);
    }

    /**
     * Sets the filter {@code tag} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder tag(Collection<String> values) {
      return setAll(TAG, values);
    }

    /**
     * Sets the filter {@code tag} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder tagIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(TAG, values);
    }

    /**
     * Sets the filter {@code size}. On the wire, the filter {@code size} has the field {@code
     * size}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder size(Integer first, Integer... more) {
      return listAll(SIZE, first, more);
    }

    /**
     * Sets the filter {@code size} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder size(Collection<Integer> values) {
      return listAll(SIZE, values);
    }

    /**
     * Sets the filter {@code size} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder sizeIfPresent(@Nullable Collection<Integer> values) {
      return listAllIfPresent(SIZE, values);
    }

    /**
     * Sets the filter {@code status}. On the wire, the filter {@code status} has the field {@code
     * status}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder status(Status first, Status... more) {
      return setAll(STATUS, first, more);
    }

    /**
     * Sets the filter {@code status} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder status(Collection<Status> values) {
      return setAll(STATUS, values);
    }

    /**
     * Sets the filter {@code status} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder statusIfPresent(@Nullable Collection<Status> values) {
      return setAllIfPresent(STATUS, values);
    }

    /**
     * Sets the filter {@code ids}. On the wire, the filter {@code ids} has the field {@code ids}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder ids(Long first, Long... more) {
      return listAll(IDS, first, more);
    }

    /**
     * Sets the filter {@code ids} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder ids(Collection<Long> values) {
      return listAll(IDS, values);
    }

    /**
     * Sets the filter {@code ids} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder idsIfPresent(@Nullable Collection<Long> values) {
      return listAllIfPresent(IDS, values);
    }

    /**
     * Sets the parameter {@code fields}. On the wire, the parameter {@code fields} has the field
     * {@code fields}. Each value of {@code fields} must match {@code [a-z]+}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder fields(String first, String... more) {
      return listAll(FIELDS, first, more);
    }

    /**
     * Sets the parameter {@code fields} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder fields(Collection<String> values) {
      return listAll(FIELDS, values);
    }

    /**
     * Sets the parameter {@code fields} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder fieldsIfPresent(@Nullable Collection<String> values) {
      return listAllIfPresent(FIELDS, values);
    }
  }
}
