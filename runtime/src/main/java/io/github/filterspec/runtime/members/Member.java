package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.WireText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a spec: its name, where it stands on the wire, and how its values are written.
 *
 * @param <T> the type of its values
 */
public final class Member<T> {

  /** What a member is for. */
  enum Kind {
    /** Counts when set, and has a key. */
    FILTER,
    /** A filter that can only be switched on. */
    FLAG,
    /** Always in effect. */
    PARAM,
    /** At which page a value stands; no part of its identity. */
    PAGE,
    /** How many items a page has; part of a value's identity, but selects nothing. */
    PAGE_SIZE,
    /** A part of the path, or a header; never in the body. */
    OUTSIDE_BODY,
    /** The whole body. */
    WHOLE_BODY,
    /** Always the same; never set. */
    CONSTANT;

    boolean isPaging() {
      return this == PAGE || this == PAGE_SIZE;
    }
  }

  private final Kind kind;
  private final String name;
  private final @Nullable String key;
  private final String field;
  private final Codec<T> codec;
  private final @Nullable T whenUnset;
  private final @Nullable JsonNode neutral;
  private final int index;
  private boolean required;

  Member(
      Kind kind,
      String name,
      @Nullable String key,
      String field,
      Codec<T> codec,
      @Nullable T whenUnset,
      @Nullable JsonNode neutral,
      int index) {
    this.kind = kind;
    this.name = name;
    this.key = key;
    this.field = field;
    this.codec = codec;
    this.whenUnset = whenUnset;
    this.neutral = neutral;
    this.index = index;
  }

  /**
   * What the member is called in Java.
   *
   * @return the name of the spec's method
   */
  public String name() {
    return name;
  }

  /**
   * What makes the API apply it.
   *
   * @return the key, or nothing for what is no filter
   */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /**
   * Where its value stands.
   *
   * @return the name of the field on the wire
   */
  public String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  Codec<T> codec() {
    return codec;
  }

  /** The value in effect while none is set, or null if there is none. */
  @Nullable T whenUnset() {
    return whenUnset;
  }

  /** What is written while no value is set, or null for nothing. */
  @Nullable JsonNode neutral() {
    return neutral;
  }

  /** Whether a value is written like a parameter that is not set, and so means the same. */
  boolean isDefault(T value) {
    return kind == Kind.PARAM && RawJson.same(WireText.tree(value, codec), neutral);
  }

  /** Says, when the member is declared, that it must be set. */
  void require() {
    required = true;
  }

  boolean isRequired() {
    return required;
  }

  int index() {
    return index;
  }

  /** Whether JSON at the member's field says no more than that nothing is set. */
  boolean isNeutral(JsonNode json) {
    return json.isMissingNode()
        || RawJson.same(json, neutral)
        || RawJson.same(json, codec.neutral());
  }

  /** The member's name. */
  @Override
  public String toString() {
    return name;
  }
}
