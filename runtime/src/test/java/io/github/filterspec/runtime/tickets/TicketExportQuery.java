package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.Values;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST tickets/export}. On the wire, the field {@code keys} contains
 * the key of each filter that is set.
 */
@NullMarked
public final class TicketExportQuery extends ActiveKeysValue<TicketExportQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, TicketExportQuery.class), "keys");

  /** The parameter {@code view}. */
  public static final Member<String> VIEW =
      MEMBERS.inUrl(MEMBERS.param("view", "view", Codecs.STRING));

  /** The filter {@code text}. */
  public static final Member<String> TEXT = MEMBERS.filter("text", "text", "text", Codecs.STRING);

  /** The cursor of the page. */
  public static final Member<String> AFTER = MEMBERS.inUrl(MEMBERS.cursor("after", "after"));

  /** The parameter {@code sort}. */
  public static final Member<String> SORT = MEMBERS.param("sort", "sort", Codecs.STRING, "");

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/export", Ticket.class)
          .sentBy(
              TicketExportService.class,
              TicketExportQuery.class,
              (service, query) ->
                  service.ticketExport(RelativeUrl.of(query, "tickets/export"), query))
          .pages(
              Paging.cursors("next", TicketExportQuery.class, TicketExportQuery::atCursor)
                  .missingIsError());

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketExportQuery(Values values) {
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
   * {@return the value of the parameter {@code view}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<String> view() {
    return find(VIEW);
  }

  /**
   * {@return the value of the filter {@code text}, or an empty Optional if the filter is not set}
   */
  public Optional<String> text() {
    return find(TEXT);
  }

  /** {@return the cursor of the page, or an empty Optional if the cursor is not set} */
  public Optional<String> after() {
    return find(AFTER);
  }

  /**
   * {@return the value of the parameter {@code sort}, or the default if the parameter is not set}
   */
  public String sort() {
    return get(SORT);
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
   * @param cursor the cursor of the page to request, from an answer of the API
   * @return the query for the requested page
   * @throws IllegalArgumentException if the cursor is blank
   */
  public TicketExportQuery atCursor(String cursor) {
    return new TicketExportQuery(at(AFTER, cursor));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the parameter {@code view} has the field {@code view}. */
    VIEW("view"),

    /** On the wire, the filter {@code text} has the field {@code text} and the key {@code text}. */
    TEXT("text"),

    /** On the wire, the parameter {@code sort} has the field {@code sort}. */
    SORT("sort");

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

  /** The builder of {@link TicketExportQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketExportQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketExportQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketExportQuery start) {
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
     * Sets the parameter {@code view}. On the wire, the parameter {@code view} has the field {@code
     * view}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder view(String value) {
      return set(VIEW, value);
    }

    /**
     * Sets the parameter {@code view} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder viewIfPresent(@Nullable String value) {
      return setIfPresent(VIEW, value);
    }

    /**
     * Sets the filter {@code text}. On the wire, the filter {@code text} has the field {@code text}
     * and the key {@code text}.
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

    /**
     * Sets the parameter {@code sort}. On the wire, the parameter {@code sort} has the field {@code
     * sort}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sort(String value) {
      return set(SORT, value);
    }

    /**
     * Sets the parameter {@code sort} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder sortIfPresent(@Nullable String value) {
      return setIfPresent(SORT, value);
    }
  }
}
