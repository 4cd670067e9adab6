package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.RelativeUrl;
import io.github.filterspec.runtime.members.Values;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST desks/{desk}/search}. On the wire, a member is a field of a
 * JSON body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketSearchQuery extends JsonBodyValue<TicketSearchQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketSearchQuery.class));

  /** The parameter {@code desk}. */
  public static final Member<String> DESK = MEMBERS.path("desk", "desk", Codecs.STRING);

  /** The filter {@code text}. */
  public static final Member<String> TEXT = MEMBERS.filter("text", "text", Codecs.STRING);

  /** The filter {@code ofUrl}. */
  public static final Member<String> OF_URL =
      MEMBERS.inUrl(MEMBERS.filter("ofUrl", "text", Codecs.STRING));

  /** The parameter {@code fields}. */
  public static final Member<Set<String>> FIELDS =
      MEMBERS.inUrl(
          MEMBERS.repeated(MEMBERS.param("fields", "field", Codecs.setOf(Codecs.STRING))));

  /** The parameter {@code sort}. */
  public static final Member<String> SORT =
      MEMBERS.inUrl(MEMBERS.param("sort", "sort", Codecs.STRING, "newest"));

  /** The filter {@code tags}. */
  public static final Member<Set<String>> TAGS =
      MEMBERS.filter("tags", "tags", Codecs.joinedSet(Codecs.STRING, ","));

  /** The number of the page. */
  public static final Member<Integer> PAGE = MEMBERS.inUrl(MEMBERS.page("page", "page", 1));

  /** The page size {@code size}. */
  public static final Member<Integer> SIZE =
      MEMBERS.inUrl(MEMBERS.pageSize("size", "page.size", 1, 100));

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(
              TicketDesk.Api.DEFINITION, "POST", "desks/{desk}/search", Ticket.class)
          .sentBy(
              TicketSearchService.class,
              TicketSearchQuery.class,
              (service, query) ->
                  service.ticketSearch(RelativeUrl.of(query, "desks/{desk}/search"), query))
          .pages(
              Paging.numbers(
                  TicketSearchQuery.class, TicketSearchQuery::page, TicketSearchQuery::atPage));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketSearchQuery(Values values) {
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
   * {@return the value of the filter {@code text}, or an empty Optional if the filter is not set}
   */
  public Optional<String> text() {
    return find(TEXT);
  }

  /**
   * {@return the value of the filter {@code ofUrl}, or an empty Optional if the filter is not set}
   */
  public Optional<String> ofUrl() {
    return find(OF_URL);
  }

  /**
   * {@return the values of the parameter {@code fields}, or an empty set if the parameter is not
   * set}
   */
  public Set<String> fields() {
    return find(FIELDS).orElse(Set.of());
  }

  /**
   * {@return the value of the parameter {@code sort}, or the default if the parameter is not set}
   */
  public String sort() {
    return get(SORT);
  }

  /** {@return the values of the filter {@code tags}, or an empty set if the filter is not set} */
  public Set<String> tags() {
    return find(TAGS).orElse(Set.of());
  }

  /** {@return the number of the page} */
  public int page() {
    return get(PAGE);
  }

  /** {@return the page size, or an empty Optional if the page size is not set} */
  public Optional<Integer> size() {
    return find(SIZE);
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
  public TicketSearchQuery atPage(int number) {
    return new TicketSearchQuery(at(PAGE, number));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }

  /** The members of the spec, in wire order. */
  public enum Field {
    /** On the wire, the parameter {@code desk} is the part {@code {desk}} of the path. */
    DESK("desk"),

    /** On the wire, the filter {@code text} has the field {@code text}. */
    TEXT("text"),

    /** On the wire, the filter {@code ofUrl} has the field {@code text}. */
    OF_URL("ofUrl"),

    /** On the wire, the parameter {@code fields} has the field {@code field}. */
    FIELDS("fields"),

    /**
     * On the wire, the parameter {@code sort} has the field {@code sort} and the default {@code
     * newest}.
     */
    SORT("sort"),

    /** On the wire, the filter {@code tags} has the field {@code tags}. */
    TAGS("tags"),

    /**
     * On the wire, the page size {@code size} has the field {@code page.size} and a value from 1 to
     * 100.
     */
    SIZE("size");

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

  /** The builder of {@link TicketSearchQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketSearchQuery, Builder>
      implements DeskStage {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketSearchQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketSearchQuery start) {
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

    /**
     * Sets the filter {@code ofUrl}. On the wire, the filter {@code ofUrl} has the field {@code
     * text}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ofUrl(String value) {
      return set(OF_URL, value);
    }

    /**
     * Sets the filter {@code ofUrl} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder ofUrlIfPresent(@Nullable String value) {
      return setIfPresent(OF_URL, value);
    }

    /**
     * Sets the parameter {@code fields}. On the wire, the parameter {@code fields} has the field
     * {@code field}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder fields(String first, String... more) {
      return setAll(FIELDS, first, more);
    }

    /**
     * Sets the parameter {@code fields} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder fields(Collection<String> values) {
      return setAll(FIELDS, values);
    }

    /**
     * Sets the parameter {@code fields} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder fieldsIfPresent(@Nullable Collection<String> values) {
      return setAllIfPresent(FIELDS, values);
    }

    /**
     * Sets the parameter {@code sort}. On the wire, the parameter {@code sort} has the field {@code
     * sort} and the default {@code newest}.
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
     * Sets the page size {@code size}. On the wire, the page size {@code size} has the field {@code
     * page.size} and a value from 1 to 100.
     *
     * @param value the value
     * @return this builder
     */
    public Builder size(int value) {
      return set(SIZE, value);
    }

    /**
     * Sets the page size {@code size} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder sizeIfPresent(@Nullable Integer value) {
      return setIfPresent(SIZE, value);
    }
  }
}
