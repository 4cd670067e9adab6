package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.Values;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code GET desks/{desk}/tickets}. On the wire, a member is a parameter of
 * the URL. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketLinksQuery extends QueryParametersValue<TicketLinksQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketLinksQuery.class));

  /** The parameter {@code desk}. */
  public static final Member<String> DESK = MEMBERS.path("desk", "desk", Codecs.STRING);

  /** The filter {@code status}. */
  public static final Member<Status> STATUS =
      MEMBERS.filter("status", "status", Codecs.openEnum(Status::new, Status::name));

  /** The parameter {@code text}. */
  public static final Member<String> TEXT = MEMBERS.param("text", "text", Codecs.STRING);

  /** The page size {@code limit}. */
  public static final Member<Integer> LIMIT = MEMBERS.pageSize("limit", "limit", 1, 250);

  /** The URL of the page. */
  public static final Member<String> NEXT_PAGE = MEMBERS.nextPage();

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(
              TicketDesk.Api.DEFINITION, "GET", "desks/{desk}/tickets", Ticket.class)
          .sentBy(
              TicketLinksService.class,
              TicketLinksQuery.class,
              (service, query) ->
                  service.ticketLinks(RelativeUrl.of(query, "desks/{desk}/tickets")))
          .pages(Paging.linkHeader(TicketLinksQuery.class, TicketLinksQuery::atCursor));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketLinksQuery(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static DeskStage builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** {@return the value of the parameter {@code desk}} */
  public String desk() {
    return get(DESK);
  }

  /**
   * {@return the value of the filter {@code status}, or an empty Optional if the filter is not set}
   */
  public Optional<Status> status() {
    return find(STATUS);
  }

  /**
   * {@return the value of the parameter {@code text}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<String> text() {
    return find(TEXT);
  }

  /** {@return the page size, or an empty Optional if the page size is not set} */
  public Optional<Integer> limit() {
    return find(LIMIT);
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
   * @throws IllegalArgumentException if the cursor belongs to another query
   */
  public TicketLinksQuery atCursor(String cursor) {
    return new TicketLinksQuery(atUrl(NEXT_PAGE, cursor));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the parameter {@code desk} is the part {@code {desk}} of the path. */
    DESK("desk"),

    /** On the wire, the filter {@code status} has the field {@code status}. */
    STATUS("status"),

    /** On the wire, the parameter {@code text} has the field {@code text}. */
    TEXT("text"),

    /**
     * On the wire, the page size {@code limit} has the field {@code limit} and a value from 1 to
     * 250.
     */
    LIMIT("limit");

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

  /** The step of the builder that sets {@code desk}. */
  public interface DeskStage {
    /**
     * Sets the parameter {@code desk}. On the wire, the parameter {@code desk} is the part {@code
     * {desk}} of the path.
     *
     * @param value the value
     * @return the next step of the builder
     */
    Builder desk(String value);
  }

  /** The builder of {@link TicketLinksQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketLinksQuery, Builder>
      implements DeskStage {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketLinksQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketLinksQuery start) {
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
     * Sets the parameter {@code desk}. On the wire, the parameter {@code desk} is the part {@code
     * {desk}} of the path.
     *
     * @param value the value
     * @return this builder
     */
    @Override
    public Builder desk(String value) {
      return set(DESK, value);
    }

    /**
     * Sets the filter {@code status}. On the wire, the filter {@code status} has the field {@code
     * status}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder status(Status value) {
      return set(STATUS, value);
    }

    /**
     * Sets the filter {@code status} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder statusIfPresent(@Nullable Status value) {
      return setIfPresent(STATUS, value);
    }

    /**
     * Sets the parameter {@code text}. On the wire, the parameter {@code text} has the field {@code
     * text}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder text(String value) {
      return set(TEXT, value);
    }

    /**
     * Sets the parameter {@code text} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder textIfPresent(@Nullable String value) {
      return setIfPresent(TEXT, value);
    }

    /**
     * Sets the page size {@code limit}. On the wire, the page size {@code limit} has the field
     * {@code limit} and a value from 1 to 250.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(int value) {
      return set(LIMIT, value);
    }

    /**
     * Sets the page size {@code limit} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder limitIfPresent(@Nullable Integer value) {
      return setIfPresent(LIMIT, value);
    }
  }
}
