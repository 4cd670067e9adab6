package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.Query;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable query for {@code POST tickets/costs}. On the wire, a member is a field of a JSON
 * body. A member that is not set is absent, unless it has a default.
 */
@NullMarked
public final class TicketCostsQuery extends JsonBodyValue<TicketCostsQuery>
    implements Query<Ticket> {
  /** The members of the spec, in wire order. */
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketCostsQuery.class));

  /** The parameter {@code currency}. */
  private static final Member<String> CURRENCY =
      MEMBERS.param("currency", "currency", Codecs.STRING);

  /** The filter {@code price}. */
  private static final Member<BigDecimal> PRICE =
      MEMBERS.filter("price", "price", Codecs.BIG_DECIMAL);

  /** The filter {@code total}. */
  private static final Member<BigDecimal> TOTAL =
      MEMBERS.filter("total", "total", Codecs.quoted(Codecs.BIG_DECIMAL));

  /** The filter {@code serial}. */
  private static final Member<BigInteger> SERIAL =
      MEMBERS.filter("serial", "serial", Codecs.BIG_INTEGER);

  /** The filter {@code opened}. */
  private static final Member<OffsetDateTime> OPENED =
      MEMBERS.filter("opened", "opened", Codecs.OFFSET_DATE_TIME);

  /** The filter {@code closed}. */
  private static final Member<OffsetDateTime> CLOSED =
      MEMBERS.filter("closed", "closed", Codecs.OFFSET_ISO_SECONDS);

  /** The filter {@code age}. */
  private static final Member<Duration> AGE = MEMBERS.filter("age", "age", Codecs.DURATION);

  /** The filter {@code prices}. */
  private static final Member<Set<BigDecimal>> PRICES =
      MEMBERS.filter("prices", "prices", Codecs.setOf(Codecs.BIG_DECIMAL));

  /** The filter {@code rebates}. */
  private static final Member<List<BigDecimal>> REBATES =
      MEMBERS.filter("rebates", "rebates", Codecs.joinedList(Codecs.BIG_DECIMAL, ","));

  /** The filter {@code ages}. */
  private static final Member<Map<String, Duration>> AGES =
      MEMBERS.filter("ages", "ages", Codecs.mapOf(Codecs.DURATION));

  /** The filter {@code cost}. */
  private static final Member<TicketCost> COST =
      MEMBERS.filter("cost", "cost", new TicketCostCodec());

  /** The endpoint to which the queries are sent. */
  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/costs", Ticket.class)
          .sentBy(
              TicketCostsService.class, TicketCostsQuery.class, TicketCostsService::ticketCosts);

  /**
   * Creates a query from values that are already checked.
   *
   * @param values the values
   */
  private TicketCostsQuery(Values values) {
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
  public static TicketCostsQuery fromJson(String json) {
    return new TicketCostsQuery(MEMBERS.read(json));
  }

  /**
   * Reads a query. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the query
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TicketCostsQuery fromJson(JsonTree json) {
    return new TicketCostsQuery(MEMBERS.read(json));
  }

  /** {@return a builder that starts with the values of this query} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the parameter {@code currency}, or an empty Optional if the parameter is
   * not set}
   */
  public Optional<String> currency() {
    return find(CURRENCY);
  }

  /**
   * {@return the value of the filter {@code price}, or an empty Optional if the filter is not set}
   */
  public Optional<BigDecimal> price() {
    return find(PRICE);
  }

  /**
   * {@return the value of the filter {@code total}, or an empty Optional if the filter is not set}
   */
  public Optional<BigDecimal> total() {
    return find(TOTAL);
  }

  /**
   * {@return the value of the filter {@code serial}, or an empty Optional if the filter is not set}
   */
  public Optional<BigInteger> serial() {
    return find(SERIAL);
  }

  /**
   * {@return the value of the filter {@code opened}, or an empty Optional if the filter is not set}
   */
  public Optional<OffsetDateTime> opened() {
    return find(OPENED);
  }

  /**
   * {@return the value of the filter {@code closed}, or an empty Optional if the filter is not set}
   */
  public Optional<OffsetDateTime> closed() {
    return find(CLOSED);
  }

  /**
   * {@return the value of the filter {@code age}, or an empty Optional if the filter is not set}
   */
  public Optional<Duration> age() {
    return find(AGE);
  }

  /** {@return the values of the filter {@code prices}, or an empty set if the filter is not set} */
  public Set<BigDecimal> prices() {
    return find(PRICES).orElse(Set.of());
  }

  /**
   * {@return the values of the filter {@code rebates}, or an empty list if the filter is not set}
   */
  public List<BigDecimal> rebates() {
    return find(REBATES).orElse(List.of());
  }

  /** {@return the values of the filter {@code ages}, or an empty map if the filter is not set} */
  public Map<String, Duration> ages() {
    return find(AGES).orElse(Map.of());
  }

  /**
   * {@return the value of the filter {@code cost}, or an empty Optional if the filter is not set}
   */
  public Optional<TicketCost> cost() {
    return find(COST);
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
    /** On the wire, the parameter {@code currency} has the field {@code currency}. */
    CURRENCY("currency"),

    /** On the wire, the filter {@code price} has the field {@code price}. */
    PRICE("price"),

    /** On the wire, the filter {@code total} has the field {@code total}. */
    TOTAL("total"),

    /** On the wire, the filter {@code serial} has the field {@code serial}. */
    SERIAL("serial"),

    /** On the wire, the filter {@code opened} has the field {@code opened}. */
    OPENED("opened"),

    /** On the wire, the filter {@code closed} has the field {@code closed}. */
    CLOSED("closed"),

    /** On the wire, the filter {@code age} has the field {@code age}. */
    AGE("age"),

    /** On the wire, the filter {@code prices} has the field {@code prices}. */
    PRICES("prices"),

    /** On the wire, the filter {@code rebates} has the field {@code rebates}. */
    REBATES("rebates"),

    /** On the wire, the filter {@code ages} has the field {@code ages}. */
    AGES("ages"),

    /** On the wire, the filter {@code cost} has the field {@code cost}. */
    COST("cost");

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

  /** The builder of {@link TicketCostsQuery}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<TicketCostsQuery, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, TicketCostsQuery::new);
    }

    /**
     * Creates a builder that starts with the values of a query.
     *
     * @param start the query
     */
    private Builder(TicketCostsQuery start) {
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

    /**
     * Sets the filter {@code price}. On the wire, the filter {@code price} has the field {@code
     * price}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder price(BigDecimal value) {
      return set(PRICE, value);
    }

    /**
     * Sets the filter {@code price} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder priceIfPresent(@Nullable BigDecimal value) {
      return setIfPresent(PRICE, value);
    }

    /**
     * Sets the filter {@code total}. On the wire, the filter {@code total} has the field {@code
     * total}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder total(BigDecimal value) {
      return set(TOTAL, value);
    }

    /**
     * Sets the filter {@code total} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder totalIfPresent(@Nullable BigDecimal value) {
      return setIfPresent(TOTAL, value);
    }

    /**
     * Sets the filter {@code serial}. On the wire, the filter {@code serial} has the field {@code
     * serial}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder serial(BigInteger value) {
      return set(SERIAL, value);
    }

    /**
     * Sets the filter {@code serial} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder serialIfPresent(@Nullable BigInteger value) {
      return setIfPresent(SERIAL, value);
    }

    /**
     * Sets the filter {@code opened}. On the wire, the filter {@code opened} has the field {@code
     * opened}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder opened(OffsetDateTime value) {
      return set(OPENED, value);
    }

    /**
     * Sets the filter {@code closed}. On the wire, the filter {@code closed} has the field {@code
     * closed}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder closed(OffsetDateTime value) {
      return set(CLOSED, value);
    }

    /**
     * Sets the filter {@code opened} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder openedIfPresent(@Nullable OffsetDateTime value) {
      return setIfPresent(OPENED, value);
    }

    /**
     * Sets the filter {@code closed} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder closedIfPresent(@Nullable OffsetDateTime value) {
      return setIfPresent(CLOSED, value);
    }

    /**
     * Sets the filter {@code age}. On the wire, the filter {@code age} has the field {@code age}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder age(Duration value) {
      return set(AGE, value);
    }

    /**
     * Sets the filter {@code age} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder ageIfPresent(@Nullable Duration value) {
      return setIfPresent(AGE, value);
    }

    /**
     * Sets the filter {@code prices}. On the wire, the filter {@code prices} has the field {@code
     * prices}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder prices(BigDecimal first, BigDecimal... more) {
      return setAll(PRICES, first, more);
    }

    /**
     * Sets the filter {@code prices} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder prices(Collection<BigDecimal> values) {
      return setAll(PRICES, values);
    }

    /**
     * Sets the filter {@code prices} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder pricesIfPresent(@Nullable Collection<BigDecimal> values) {
      return setAllIfPresent(PRICES, values);
    }

    /**
     * Sets the filter {@code rebates}. On the wire, the filter {@code rebates} has the field {@code
     * rebates}.
     *
     * @param first the first value
     * @param more the other values
     * @return this builder
     */
    public Builder rebates(BigDecimal first, BigDecimal... more) {
      return listAll(REBATES, first, more);
    }

    /**
     * Sets the filter {@code rebates} to the values in the given collection.
     *
     * @param values the values
     * @return this builder
     */
    public Builder rebates(Collection<BigDecimal> values) {
      return listAll(REBATES, values);
    }

    /**
     * Sets the filter {@code rebates} if the collection is neither null nor empty.
     *
     * @param values the values, or null
     * @return this builder
     */
    public Builder rebatesIfPresent(@Nullable Collection<BigDecimal> values) {
      return listAllIfPresent(REBATES, values);
    }

    /**
     * Sets the filter {@code ages}. On the wire, the filter {@code ages} has the field {@code
     * ages}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ages(Map<String, Duration> value) {
      return set(AGES, value);
    }

    /**
     * Sets the filter {@code ages} if the map is neither null nor empty.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder agesIfPresent(@Nullable Map<String, Duration> value) {
      return setIfPresent(AGES, value);
    }

    /**
     * Sets the filter {@code cost}. On the wire, the filter {@code cost} has the field {@code
     * cost}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder cost(TicketCost value) {
      return set(COST, value);
    }

    /**
     * Sets the filter {@code cost} if the value is not null and has a component that is set.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder costIfPresent(@Nullable TicketCost value) {
      return setIfPresent(COST, value);
    }
  }

  /** The codec of {@code TicketCost}. */
  private static final class TicketCostCodec extends RecordCodec<TicketCost> {
    /** The component {@code amount}. */
    private final Component<TicketCost, BigDecimal> amount =
        required("amount", TicketCost::amount, Codecs.BIG_DECIMAL);

    /** The component {@code at}. */
    private final Component<TicketCost, OffsetDateTime> at =
        required("at", TicketCost::at, Codecs.OFFSET_DATE_TIME);

    /** Creates the codec. */
    TicketCostCodec() {
      super("TicketCost");
    }

    @Override
    protected TicketCost create(ComponentValues in) {
      return new TicketCost(in.get(this.amount), in.get(this.at));
    }
  }
}
