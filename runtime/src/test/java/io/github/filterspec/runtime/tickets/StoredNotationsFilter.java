package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.WhenUnset;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.FilterBuilder;
import io.github.filterspec.runtime.members.FilterCodec;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable filter. On the wire, the field {@code active} contains the key of each filter that
 * is set.
 */
@NullMarked
public final class StoredNotationsFilter extends ActiveKeysValue<StoredNotationsFilter> {
  /** The members of the spec, in wire order. */
  private static final ActiveKeysTable MEMBERS =
      ActiveKeysTable.of(GeneratedCode.level(1, StoredNotationsFilter.class), "active");

  /** The filter {@code opened}. */
  public static final Member<Instant> OPENED =
      MEMBERS.filter("opened", "opened", "opened", Codecs.EPOCH_SECONDS, WhenUnset.number("0"));

  /** The filter {@code closed}. */
  public static final Member<Instant> CLOSED =
      MEMBERS.filter("closed", "closed", "closed", Codecs.EPOCH_SECONDS_TEXT);

  /** The filter {@code seen}. */
  public static final Member<TimeRange> SEEN =
      MEMBERS.filter(
          "seen", "seen", "seen", Codecs.timeRange("start", "end", Codecs.EPOCH_SECONDS_TEXT));

  /** The filter {@code paid}. */
  public static final Member<Boolean> PAID =
      MEMBERS.filter("paid", "paid", "paid", Codecs.quoted(Codecs.BOOLEAN));

  /** The filter {@code size}. */
  public static final Member<Integer> SIZE =
      MEMBERS.filter("size", "size", "size", Codecs.quoted(Codecs.INT), WhenUnset.text("none"));

  /**
   * Creates a filter from values that are already checked.
   *
   * @param values the values
   */
  private StoredNotationsFilter(Values values) {
    super(MEMBERS, values);
  }

  /** {@return a builder in which no member is set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a filter that {@code toJson()} wrote, or that the API stores.
   *
   * @param json the JSON of the filter
   * @return the filter
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  public static StoredNotationsFilter fromJson(String json) {
    return new StoredNotationsFilter(MEMBERS.read(json));
  }

  /**
   * Reads a filter. Jackson calls this method.
   *
   * @param json the JSON as a tree
   * @return the filter
   * @throws IllegalArgumentException if the JSON does not match the spec
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StoredNotationsFilter fromJson(JsonTree json) {
    return new StoredNotationsFilter(MEMBERS.read(json));
  }

  /** {@return the codec for a member whose value is this filter} */
  public static Codec<StoredNotationsFilter> codec() {
    return FilterCodec.of(
        StoredNotationsFilter::fromJson, new StoredNotationsFilter(MEMBERS.nothing()));
  }

  /** {@return a builder that starts with the values of this filter} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * {@return the value of the filter {@code opened}, or an empty Optional if the filter is not set}
   */
  public Optional<Instant> opened() {
    return find(OPENED);
  }

  /**
   * {@return the value of the filter {@code closed}, or an empty Optional if the filter is not set}
   */
  public Optional<Instant> closed() {
    return find(CLOSED);
  }

  /**
   * {@return the value of the filter {@code seen}, or an empty Optional if the filter is not set}
   */
  public Optional<TimeRange> seen() {
    return find(SEEN);
  }

  /**
   * {@return the value of the filter {@code paid}, or an empty Optional if the filter is not set}
   */
  public Optional<Boolean> paid() {
    return find(PAID);
  }

  /**
   * {@return the value of the filter {@code size}, or an empty Optional if the filter is not set}
   */
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

  /** The members of the spec, in wire order. */
  public enum Field {
    /**
     * On the wire, the filter {@code opened} has the field {@code opened} and the key {@code
     * opened}. Each time must be a whole number of seconds.
     */
    OPENED("opened"),

    /**
     * On the wire, the filter {@code closed} has the field {@code closed} and the key {@code
     * closed}. Each time must be a whole number of seconds.
     */
    CLOSED("closed"),

    /**
     * On the wire, the filter {@code seen} has the field {@code seen} and the key {@code seen}.
     * Each time must be a whole number of seconds.
     */
    SEEN("seen"),

    /** On the wire, the filter {@code paid} has the field {@code paid} and the key {@code paid}. */
    PAID("paid"),

    /** On the wire, the filter {@code size} has the field {@code size} and the key {@code size}. */
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

  /** The builder of {@link StoredNotationsFilter}. One builder can build several values. */
  public static final class Builder extends FilterBuilder<StoredNotationsFilter, Builder> {
    /** Creates a builder in which no member is set. */
    private Builder() {
      super(MEMBERS, StoredNotationsFilter::new);
    }

    /**
     * Creates a builder that starts with the values of a filter.
     *
     * @param start the filter
     */
    private Builder(StoredNotationsFilter start) {
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
     * opened} and the key {@code opened}. Each time must be a whole number of seconds.
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
     * Sets the filter {@code closed}. On the wire, the filter {@code closed} has the field {@code
     * closed} and the key {@code closed}. Each time must be a whole number of seconds.
     *
     * @param value the value
     * @return this builder
     */
    public Builder closed(Instant value) {
      return set(CLOSED, value);
    }

    /**
     * Sets the filter {@code closed} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder closedIfPresent(@Nullable Instant value) {
      return setIfPresent(CLOSED, value);
    }

    /**
     * Sets the filter {@code seen}. On the wire, the filter {@code seen} has the field {@code seen}
     * and the key {@code seen}. Each time must be a whole number of seconds.
     *
     * @param value the value
     * @return this builder
     */
    public Builder seen(TimeRange value) {
      return set(SEEN, value);
    }

    /**
     * Sets the filter {@code seen} if the range is not null and has a start or an end.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder seenIfPresent(@Nullable TimeRange value) {
      return setIfPresent(SEEN, value);
    }

    /**
     * Sets the filter {@code paid}. On the wire, the filter {@code paid} has the field {@code paid}
     * and the key {@code paid}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder paid(boolean value) {
      return set(PAID, value);
    }

    /**
     * Sets the filter {@code paid} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder paidIfPresent(@Nullable Boolean value) {
      return setIfPresent(PAID, value);
    }

    /**
     * Sets the filter {@code size}. On the wire, the filter {@code size} has the field {@code size}
     * and the key {@code size}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder size(int value) {
      return set(SIZE, value);
    }

    /**
     * Sets the filter {@code size} if the value is not null.
     *
     * @param value the value, or null
     * @return this builder
     */
    public Builder sizeIfPresent(@Nullable Integer value) {
      return setIfPresent(SIZE, value);
    }
  }
}
