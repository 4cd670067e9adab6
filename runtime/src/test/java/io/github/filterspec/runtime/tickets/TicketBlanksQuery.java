package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.Cleared;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.Values;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code GET tickets}. On the wire, a member is a parameter of the URL. A
 * member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketBlanksQuery extends QueryParametersValue<TicketBlanksQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketBlanksQuery.class));

  /** The filter {@code assignee}. */
  private static final Member<Integer> ASSIGNEE =
      MEMBERS.clearable(MEMBERS.filter("assignee", "assignee", Codecs.INT), Cleared.TEXT);

  /** The filter {@code tags}. */
  private static final Member<Set<String>> TAGS =
      MEMBERS.clearable(
          MEMBERS.brackets(MEMBERS.filter("tags", "tags", Codecs.setOf(Codecs.STRING))),
          Cleared.ARRAY);

  /** The filter {@code fields}. */
  private static final Member<Set<String>> FIELDS =
      MEMBERS.clearable(
          MEMBERS.filter("fields", "fields", Codecs.joinedSet(Codecs.STRING, ",")), Cleared.TEXT);

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", Ticket.class)
          .sentBy(
              TicketBlanksService.class,
              TicketBlanksQuery.class,
              (service, query) -> service.ticketBlanks(RelativeUrl.of(query, "tickets")));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketBlanksQuery(Values values) {
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
  public static TicketBlanksQuery fromJson(String json) {
    return new TicketBlanksQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketBlanksQuery fromJson(JsonTree json) {
    return new TicketBlanksQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the filter {@code assignee}, or an empty Optional if the filter is not
   * set}
   */
  public Optional<Integer> assignee() {
    return find(ASSIGNEE);
  }

  /** {@return the values of the filter {@code tags}, or an empty set if the filter is not set} */
  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  /** {@return the values of the filter {@code fields}, or an empty set if the filter is not set} */
  public Set<String> fields() {
    return find(FIELDS).orElse(Set.of());
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
    /** On the wire, the filter {@code assignee} has the field {@code assignee}. */
    ASSIGNEE("assignee"),

    /** On the wire, the filter {@code tags} has the field {@code tags}. */
    TAGS("tags"),

    /** On the wire, the filter {@code fields} has the field {@code fields}. */
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

  /** The builder of {@link TicketBlanksQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketBlanksQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketBlanksQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketBlanksQuery start) {
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
     * Sets the filter {@code assignee}. On the wire, the filter {@code assignee} has the field
     * {@code assignee}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assignee(int value) {
      return set(ASSIGNEE, value);
    }

    /**
     * Sets the filter {@code assignee} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder assigneeIfPresent(@Nullable Integer value) {
      return setIfPresent(ASSIGNEE, value);
    }

    /**
     * Clears the filter {@code assignee} at the API. The request contains the filter with an empty
     * value.
     *
     * @return this builder
     */
    public Builder clearAssignee() {
      return setCleared(ASSIGNEE);
    }

    /**
     * Sets the filter {@code tags}. On the wire, the filter {@code tags} has the field {@code
     * tags}.
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
     * Clears the filter {@code tags} at the API. The request contains the filter with an empty
     * value.
     *
     * @return this builder
     */
    public Builder clearTags() {
      return setCleared(TAGS);
    }

    /**
     * Sets the filter {@code fields}. On the wire, the filter {@code fields} has the field {@code
     * fields}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder fields(String first, String... more) {
      return setAll(FIELDS, first, more);
    }

    /**
     * Sets the filter {@code fields} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder fields(Collection<String> values) {
      return setAll(FIELDS, values);
    }

    /**
     * Sets the filter {@code fields} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder fieldsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(FIELDS, values);
    }

    /**
     * Clears the filter {@code fields} at the API. The request contains the filter with an empty
     * value.
     *
     * @return this builder
     */
    public Builder clearFields() {
      return setCleared(FIELDS);
    }
  }
}
