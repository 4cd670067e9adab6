package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records of the user's own, written as objects, component by component.
 *
 * <p>A required component must have a value without flaws. One that may be left out is then written
 * as neutral, and read back as null, or as the neutral value where that is a value of its type.
 *
 * @param <R> the record
 */
public abstract class RecordCodec<R> implements Codec<R> {
  private final String type;
  private final List<Component<R, ?>> components = new ArrayList<>();

  /**
   * A codec without components.
   *
   * @param type the record's simple name, for messages
   */
  protected RecordCodec(String type) {
    this.type = type;
  }

  /**
   * Declares a required component.
   *
   * @param name its name on the wire
   * @param get reads it from a record
   * @param codec how it is written
   * @param <C> its type
   * @return the component
   */
  protected final <C> Component<R, C> required(String name, Function<R, C> get, Codec<C> codec) {
    return add(new Component<>(name, get, codec, Component.LeftOut.REFUSED, WhenUnset.NEUTRAL));
  }

  /**
   * Declares a component that may be null.
   *
   * @param name its name on the wire
   * @param get reads it from a record
   * @param codec how it is written
   * @param unset what is written for null
   * @param <C> its type
   * @return the component
   */
  protected final <C> Component<R, C> optional(
      String name, Function<R, @Nullable C> get, Codec<C> codec, WhenUnset unset) {
    return add(new Component<>(name, get, codec, Component.LeftOut.AS_NULL, unset));
  }

  /**
   * Declares a component that may have the neutral value.
   *
   * @param name its name on the wire
   * @param get reads it from a record
   * @param codec how it is written
   * @param unset what is written for the neutral value
   * @param <C> its type
   * @return the component
   */
  protected final <C> Component<R, C> orNeutral(
      String name, Function<R, @Nullable C> get, Codec<C> codec, WhenUnset unset) {
    return add(new Component<>(name, get, codec, Component.LeftOut.AS_NEUTRAL, unset));
  }

  private <C> Component<R, C> add(Component<R, C> component) {
    components.add(component);
    return component;
  }

  /**
   * Makes a record.
   *
   * @param in the values of its components
   * @return the record
   */
  protected abstract R create(ComponentValues in);

  @Override
  public final void write(R value, JsonSink sink) {
    sink.startObject();
    components.forEach(component -> component.write(value, sink));
    sink.endObject();
  }

  @Override
  public final R read(JsonNode json) throws UnfitException {
    if (!json.isObject()) {
      throw UnfitException.as(JsonNodeType.OBJECT, json, "is not an object");
    }
    ComponentValues in = new ComponentValues();
    int found = 0;
    for (Component<R, ?> component : components) {
      found += json.has(component.name()) ? 1 : 0;
      component.read(json, in);
    }
    if (found < json.size()) {
      throw new UnfitException("has a field that " + type + " has not");
    }
    return created(in);
  }

  private R created(ComponentValues in) throws UnfitException {
    try {
      return create(in);
    } catch (RuntimeException e) {
      throw new UnfitException("is refused by " + type);
    }
  }

  @Override
  public final @Nullable JsonNode neutral() {
    ObjectNode neutral = JsonNodeFactory.instance.objectNode();
    for (Component<R, ?> component : components) {
      if (component.isAbsentWhenUnset()) {
        continue;
      }
      JsonNode part = component.neutral();
      if (part == null) {
        return null;
      }
      neutral.set(component.name(), part);
    }
    return neutral;
  }

  @Override
  public final R canonical(R value) {
    ComponentValues in = new ComponentValues();
    components.forEach(component -> component.canonical(value, in));
    return create(in);
  }

  @Override
  public final boolean isEmpty(R value) {
    return components.stream().allMatch(component -> component.isNeutral(value));
  }

  @Override
  public final @Nullable String flaw(R value) {
    String flaw = flawOfComponents(value);
    return flaw == null && isEmpty(value) ? "has only neutral components" : flaw;
  }

  @Override
  public final @Nullable String flawOfParts(R value) {
    String flaw = flawOfComponents(value);
    boolean leftOut = components.stream().allMatch(component -> component.isLeftOut(value));
    return flaw == null && leftOut ? "has no components" : flaw;
  }

  private @Nullable String flawOfComponents(R value) {
    for (Component<R, ?> component : components) {
      String flaw = component.flaw(value);
      if (flaw != null) {
        return FlawPath.ofComponent(component.name(), flaw);
      }
    }
    return null;
  }

  @Override
  public final String describe(R value) {
    List<String> words =
        components.stream()
            .filter(component -> component.isSaid(value))
            .map(component -> component.describe(value, components.size() > 1))
            .toList();
    String text = String.join(", ", words);
    return words.size() > 1 ? "(" + text + ")" : text;
  }
}
