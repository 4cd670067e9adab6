package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.JavaName;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a Java record.
 *
 * @param <R> the record
 * @param <C> the type of the component
 */
public final class Component<R, C> {

  /** The possible meanings of a component that is missing in the JSON of a record. */
  enum LeftOut {
    /** The component cannot be left out. */
    REFUSED,
    /** A missing component is null. */
    AS_NULL,
    /** A missing component has its unset value. */
    AS_UNSET_VALUE
  }

  private final String name;
  private final Function<R, @Nullable C> get;
  private final Codec<C> codec;
  private final LeftOut leftOut;
  private final WhenUnset unset;

  Component(
      String name, Function<R, @Nullable C> get, Codec<C> codec, LeftOut leftOut, WhenUnset unset) {
    this.name = name;
    this.get = get;
    this.codec = codec;
    this.leftOut = leftOut;
    this.unset = unset;
  }

  String name() {
    return name;
  }

  /**
   * Returns the JSON that is written while the component is not set. Returns null (not the JSON
   * value null) if nothing is written.
   */
  @Nullable JsonNode unsetValue() {
    return unset.json(codec);
  }

  boolean isAbsentWhenUnset() {
    return unset == WhenUnset.ABSENT;
  }

  void write(R owner, JsonSink sink) {
    C value = get.apply(owner);
    if (value != null) {
      sink.name(name);
      codec.write(value, sink);
      return;
    }
    JsonNode json = unsetValue();
    if (json != null) {
      sink.name(name);
      sink.tree(json);
    }
  }

  void read(JsonNode owner, ComponentValues in) throws UnreadableValueException {
    JsonNode json = owner.path(name);
    if (isOptional() && (json.isMissingNode() || RawJson.same(json, unsetValue()))) {
      in.put(this, leftOutValue());
    } else {
      in.put(this, value(json));
    }
  }

  private C value(JsonNode json) throws UnreadableValueException {
    try {
      return codec.read(json);
    } catch (UnreadableValueException e) {
      throw e.at("." + name);
    }
  }

  void canonical(R owner, ComponentValues in) {
    C value = get.apply(owner);
    try {
      in.put(
          this, isLeftOut(owner) ? leftOutValue() : codec.canonical(Objects.requireNonNull(value)));
    } catch (UnreadableValueException e) {
      throw new IllegalStateException(
          "the unset value of the component " + name + " does not fit the type of the component",
          e);
    }
  }

  boolean isLeftOut(R owner) {
    C value = get.apply(owner);
    return value == null || (isOptional() && saysNothing(value));
  }

  /** Returns whether a value is empty and is written like the unset value of the component. */
  private boolean saysNothing(C value) {
    return codec.isEmpty(value) && RawJson.same(WireText.tree(value, codec), unsetValue());
  }

  boolean isUnset(R owner) {
    C value = get.apply(owner);
    if (value == null || codec.isEmpty(value)) {
      return true;
    }
    return codec.problem(value) == null && RawJson.same(WireText.tree(value, codec), unsetValue());
  }

  /**
   * Returns whether {@link RecordCodec#describe} mentions the component. The description of a
   * record mentions a required component even if the value of the component is {@code false}.
   */
  boolean isSaid(R owner) {
    return !isOptional() || !isUnset(owner);
  }

  @Nullable String problem(R owner) {
    C value = get.apply(owner);
    if (isOptional() && (value == null || saysNothing(value))) {
      return null;
    }
    return codec.problem(Objects.requireNonNull(value, "the component " + name));
  }

  String describe(R owner, boolean named) {
    C value = get.apply(owner);
    String words = value == null ? "" : codec.describe(value);
    return named ? JavaName.words(name) + " " + words : words;
  }

  private boolean isOptional() {
    return leftOut != LeftOut.REFUSED;
  }

  private @Nullable C leftOutValue() throws UnreadableValueException {
    JsonNode json = leftOut == LeftOut.AS_UNSET_VALUE ? readableUnsetValue() : null;
    return json == null ? null : codec.canonical(codec.read(json));
  }

  /**
   * Returns the unset value of the component's type. If the type of the component has no unset
   * value, returns the unset value that is declared for the component.
   */
  private @Nullable JsonNode readableUnsetValue() {
    JsonNode ofType = WhenUnset.OF_TYPE.json(codec);
    return ofType != null ? ofType : unsetValue();
  }
}
