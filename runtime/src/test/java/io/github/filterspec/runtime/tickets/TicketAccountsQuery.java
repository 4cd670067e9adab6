package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.SpecBuilder;
import io.github.filterspec.runtime.members.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code GET accounts/{account}/tickets}. On the wire, a member is a
 * parameter of the URL. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketAccountsQuery extends QueryParametersValue<TicketAccountsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketAccountsQuery.class));

  /** The parameter {@code account}. */
  private static final Member<BigInteger> ACCOUNT =
      MEMBERS.path("account", "account", Codecs.BIG_INTEGER);

  /** The parameter {@code patience}. */
  private static final Member<Duration> PATIENCE =
      MEMBERS.header("patience", "X-Patience", Codecs.DURATION);

  /** The parameter {@code rate}. */
  private static final Member<BigDecimal> RATE = MEMBERS.param("rate", "rate", Codecs.BIG_DECIMAL);

  /** The parameter {@code opened}. */
  private static final Member<OffsetDateTime> OPENED =
      MEMBERS.param("opened", "opened", Codecs.OFFSET_DATE_TIME);

  /** The parameter {@code currency}. */
  private static final Member<String> CURRENCY =
      MEMBERS.param("currency", "currency", Codecs.STRING);

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(
              TicketDesk.Api.DEFINITION, "GET", "accounts/{account}/tickets", Ticket.class)
          .sentBy(
              TicketAccountsService.class,
              TicketAccountsQuery.class,
              (service, query) ->
                  service.ticketAccounts(
                      query.pathSegment(ACCOUNT), query.text(PATIENCE), query.parameters()));

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketAccountsQuery(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static AccountStage builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** {@return the value of the parameter {@code account}} */
  public BigInteger account() {
    return get(ACCOUNT);
  }

  /**
   * {@return the value of the parameter {@code patience}, or an empty Optional if the parameter is
   * not set}
   */
  public Optional<Duration> patience() {
    return find(PATIENCE);
  }

  /**
   * {@return the value of the parameter {@code rate}, or an empty Optional if the parameter is not
   * set}
   */
  public Optional<BigDecimal> rate() {
    return find(RATE);
  }

  /**
   * {@return the value of the parameter {@code opened}, or an empty Optional if the parameter is
   * not set}
   */
  public Optional<OffsetDateTime> opened() {
    return find(OPENED);
  }

  /**
   * {@return the value of the parameter {@code currency}, or an empty Optional if the parameter is
   * not set}
   */
  public Optional<String> currency() {
    return find(CURRENCY);
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
    /** On the wire, the parameter {@code account} is the part {@code {account}} of the path. */
    ACCOUNT("account"),

    /** On the wire, the parameter {@code patience} is the header {@code X-Patience}. */
    PATIENCE("patience"),

    /** On the wire, the parameter {@code rate} has the field {@code rate}. */
    RATE("rate"),

    /** On the wire, the parameter {@code opened} has the field {@code opened}. */
    OPENED("opened"),

    /** On the wire, the parameter {@code currency} has the field {@code currency}. */
    CURRENCY("currency");

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

  /** The step of the builder that sets {@code account}. */
  public interface AccountStage {
    /**
     * Sets the parameter {@code account}. On the wire, the parameter {@code account} is the part
     * {@code {account}} of the path.
     *
     * @param value the value
     * @return the next step of the builder
     */
    Builder account(BigInteger value);
  }

  /** The builder of {@link TicketAccountsQuery}. One builder can build several values. */
  public static final class Builder extends SpecBuilder<TicketAccountsQuery, Builder>
      implements AccountStage {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketAccountsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketAccountsQuery start) {
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
     * Sets the parameter {@code account}. On the wire, the parameter {@code account} is the part
     * {@code {account}} of the path.
     *
     * @param value the value
     * @return this builder
     */
    @Override
    public Builder account(BigInteger value) {
      return set(ACCOUNT, value);
    }

    /**
     * Sets the parameter {@code patience}. On the wire, the parameter {@code patience} is the
     * header {@code X-Patience}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder patience(Duration value) {
      return set(PATIENCE, value);
    }

    /**
     * Sets the parameter {@code patience} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder patienceIfPresent(@Nullable Duration value) {
      return setIfPresent(PATIENCE, value);
    }

    /**
     * Sets the parameter {@code rate}. On the wire, the parameter {@code rate} has the field {@code
     * rate}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder rate(BigDecimal value) {
      return set(RATE, value);
    }

    /**
     * Sets the parameter {@code rate} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder rateIfPresent(@Nullable BigDecimal value) {
      return setIfPresent(RATE, value);
    }

    /**
     * Sets the parameter {@code opened}. On the wire, the parameter {@code opened} has the field
     * {@code opened}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder opened(OffsetDateTime value) {
      return set(OPENED, value);
    }

    /**
     * Sets the parameter {@code opened} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder openedIfPresent(@Nullable OffsetDateTime value) {
      return setIfPresent(OPENED, value);
    }

    /**
     * Sets the parameter {@code currency}. On the wire, the parameter {@code currency} has the
     * field {@code currency}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder currency(String value) {
      return set(CURRENCY, value);
    }

    /**
     * Sets the parameter {@code currency} if the text is neither null nor blank.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder currencyIfPresent(@Nullable String value) {
      return setIfPresent(CURRENCY, value);
    }
  }
}
