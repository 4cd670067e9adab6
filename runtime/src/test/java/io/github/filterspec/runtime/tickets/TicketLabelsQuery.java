package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.Values;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST tickets/labels}. On the wire, a member is a field of a JSON
 * body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketLabelsQuery extends JsonBodyValue<TicketLabelsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketLabelsQuery.class));

  /** The parameter {@code kind}. */
  private static final Member<String> KIND = MEMBERS.param("kind", "kind", Codecs.STRING);

  /** The number of the page. */
  private static final Member<Integer> PAGE = MEMBERS.inUrl(MEMBERS.page("page", "page", 1));

  /** The parameter {@code label}. */
  private static final Member<Map<String, String>> LABEL =
      MEMBERS.inUrl(MEMBERS.customParam("label", "{name}", "[a-z]+", Codecs.STRING));

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/labels", Ticket.class)
          .sentBy(
              TicketLabelsService.class,
              TicketLabelsQuery.class,
              (service, query) ->
                  service.ticketLabels(RelativeUrl.of(query, "tickets/labels"), query))
          .pages(
              Paging.numbers(
                  TicketLabelsQuery.class, TicketLabelsQuery::page, TicketLabelsQuery::atPage));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketLabelsQuery(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the parameter {@code kind}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<String> kind() {
    return find(KIND);
  }

  /** {@return the number of the page} */
  public int page() {
    return get(PAGE);
  }

  /**
   * {@return the values of the parameter {@code label}, or an empty map if the parameter is not
   * set}
   */
  public Map<String, String> label() {
    return find(LABEL).orElse(Map.of());
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
   * Returns a copy of this query that requests another page. The comparison of queries ignores
   * their pages.
   *
   * @param number the number of the page to request
   * @return the query for the requested page
   * @throws IllegalArgumentException if the page number is less than 1
   */
  public TicketLabelsQuery atPage(int number) {
    return new TicketLabelsQuery(at(PAGE, number));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the parameter {@code kind} has the field {@code kind}. */
    KIND("kind"),

    /**
     * On the wire, the parameter {@code label} has a parameter {@code {name}} for each name. Each
     * name must match {@code [a-z]+}.
     */
    LABEL("label");

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

  /** The builder of {@link TicketLabelsQuery}. One builder can build several values. */
  public static final class Builder extends SpecBuilder<TicketLabelsQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketLabelsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketLabelsQuery start) {
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
     * Sets the parameter {@code kind}. On the wire, the parameter {@code kind} has the field {@code
     * kind}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder kind(String value) {
      return set(KIND, value);
    }

    /**
     * Sets the parameter {@code kind} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder kindIfPresent(@Nullable String value) {
      return setIfPresent(KIND, value);
    }

    /**
     * Sets the parameter {@code label}. On the wire, the parameter {@code label} has a parameter
     * {@code {name}} for each name. Each name must match {@code [a-z]+}.
     *
     * <p>Each call adds one name, or replaces the value of a name that is already set.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value
     * @return this builder
     */
    public Builder label(String name, String value) {
      return setNamed(LABEL, name, value);
    }

    /**
     * Sets the parameter {@code label} if the text is neither null nor blank.
     *
     * @param name the name, which is a part of the parameter's name
     * @param value the value, or null
     * @return this builder
     */
    public Builder labelIfPresent(String name, @Nullable String value) {
      return setNamedIfPresent(LABEL, name, value);
    }
  }
}
