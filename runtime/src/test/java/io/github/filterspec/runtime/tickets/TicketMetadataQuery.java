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
import io.github.filterspec.runtime.members.Values;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code GET tickets}. On the wire, a member is a parameter of the URL. A
 * member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketMetadataQuery extends QueryParametersValue<TicketMetadataQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketMetadataQuery.class));

  /** The filter {@code owner}. */
  private static final Member<String> OWNER = MEMBERS.filter("owner", "meta[owner]", Codecs.STRING);

  /** The parameter {@code meta}. */
  private static final Member<Map<String, String>> META =
      MEMBERS.customParam(
          "meta", "meta[{name}]", "[a-z_\u00fc]{1,9}", Codecs.matching(Codecs.STRING, "[^;]+"));

  /** The parameter {@code atLeast}. */
  private static final Member<Map<String, Integer>> AT_LEAST =
      MEMBERS.customParam("atLeast", "cf_{name}.min", "[A-Z]+", Codecs.INT);

  /** The parameter {@code day}. */
  private static final Member<Map<String, LocalDate>> DAY =
      MEMBERS.customParam("day", "{name}_on", "[a-z]+", Codecs.LOCAL_DATE);

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", Ticket.class)
          .sentBy(
              TicketMetadataService.class,
              TicketMetadataQuery.class,
              (service, query) -> service.ticketMetadata(query.parameters()));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketMetadataQuery(Values values) {
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
  public static TicketMetadataQuery fromJson(String json) {
    return new TicketMetadataQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketMetadataQuery fromJson(JsonTree json) {
    return new TicketMetadataQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the filter {@code owner}, or an empty Optional if the filter is not set}
   */
  public Optional<String> owner() {
    return find(OWNER);
  }

  /**
   * {@return the values of the parameter {@code meta}, or an empty map if the parameter is not set}
   */
  public Map<String, String> meta() {
    return find(META).orElse(Map.of());
  }

  /**
   * {@return the values of the parameter {@code atLeast}, or an empty map if the parameter is not
   * set}
   */
  public Map<String, Integer> atLeast() {
    return find(AT_LEAST).orElse(Map.of());
  }

  /**
   * {@return the values of the parameter {@code day}, or an empty map if the parameter is not set}
   */
  public Map<String, LocalDate> day() {
    return find(DAY).orElse(Map.of());
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
    /** On the wire, the filter {@code owner} has the field {@code meta[owner]}. */
    OWNER("owner"),

    /**
     * On the wire, the parameter {@code meta} has a parameter {@code meta[{name}]} for each name.
     * Each name must match {@code [a-z_\u00fc]{1,9}}. Each value of {@code meta} must match {@code
     * [^;]+}.
     */
    META("meta"),

    /**
     * On the wire, the parameter {@code atLeast} has a parameter {@code cf_{name}.min} for each
     * name. Each name must match {@code [A-Z]+}.
     */
    AT_LEAST("atLeast"),

    /**
     * On the wire, the parameter {@code day} has a parameter {@code {name}_on} for each name. Each
     * name must match {@code [a-z]+}.
     */
    DAY("day");

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

  /** The builder of {@link TicketMetadataQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketMetadataQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketMetadataQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketMetadataQuery start) {
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
     * Sets the filter {@code owner}. On the wire, the filter {@code owner} has the field {@code
     * meta[owner]}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder owner(String value) {
      return set(OWNER, value);
    }

    /**
     * Sets the filter {@code owner} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder ownerIfPresent(@Nullable String value) {
      return setIfPresent(OWNER, value);
    }

    /**
     * Sets the parameter {@code meta}. On the wire, the parameter {@code meta} has a parameter
     * {@code meta[{name}]} for each name. Each name must match {@code [a-z_\u00fc]{1,9}}. Each
     * value of {@code meta} must match {@code [^;]+}.
     *
     * <p>Each call adds one name, or replaces the value of a name that is already set.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value
     * @return this builder
     */
    public Builder meta(String name, String value) {
      return setNamed(META, name, value);
    }

    /**
     * Sets the parameter {@code meta} if the text is neither null nor blank.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value, or null
     * @return this builder
     */
    public Builder metaIfPresent(String name, @Nullable String value) {
      return setNamedIfPresent(META, name, value);
    }

    /**
     * Sets the parameter {@code atLeast}. On the wire, the parameter {@code atLeast} has a
     * parameter {@code cf_{name}.min} for each name. Each name must match {@code [A-Z]+}.
     *
     * <p>Each call adds one name, or replaces the value of a name that is already set.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value
     * @return this builder
     */
    public Builder atLeast(String name, int value) {
      return setNamed(AT_LEAST, name, value);
    }

    /**
     * Sets the parameter {@code atLeast} if the value is not null.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value, or null
     * @return this builder
     */
    public Builder atLeastIfPresent(String name, @Nullable Integer value) {
      return setNamedIfPresent(AT_LEAST, name, value);
    }

    /**
     * Sets the parameter {@code day}. On the wire, the parameter {@code day} has a parameter {@code
     * {name}_on} for each name. Each name must match {@code [a-z]+}.
     *
     * <p>Each call adds one name, or replaces the value of a name that is already set.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value
     * @return this builder
     */
    public Builder day(String name, LocalDate value) {
      return setNamed(DAY, name, value);
    }

    /**
     * Sets the parameter {@code day} if the value is not null.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value, or null
     * @return this builder
     */
    public Builder dayIfPresent(String name, @Nullable LocalDate value) {
      return setNamedIfPresent(DAY, name, value);
    }
  }
}
