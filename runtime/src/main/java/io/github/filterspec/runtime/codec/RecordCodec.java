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
 * The codec of a record that the user declares. The record is written as an object that has a field
 * for each component.
 *
 * <p>For a component that is not set, the codec writes the unset value or writes nothing. A missing
 * component that was declared with {@code optional} is read as null. A missing component that was
 * declared with {@code orUnset} is read as the unset value of the component.
 *
 * @param <R> the record
 */
public abstract class RecordCodec<R> implements Codec<R>, HasUnsetValue {
  private final String type;
  private final List<Component<R, ?>> components = new ArrayList<>();

  /**
   * Creates a codec without components.
   *
   * @param type the simple name of the record, for use in messages
   */
  protected RecordCodec(String type) {
    this.type = type;
  }

  /**
   * Declares a required component.
   *
   * @param name the name of the field in the JSON
   * @param get a function that returns the component's value from a record
   * @param codec the codec of the component
   * @param <C> the type of the component
   * @return the component
   */
  protected final <C> Component<R, C> required(String name, Function<R, C> get, Codec<C> codec) {
    return add(new Component<>(name, get, codec, Component.LeftOut.REFUSED, WhenUnset.OF_TYPE));
  }

  /**
   * Declares a component that can be null. If the component is null, the codec writes the unset
   * value of the component's type.
   *
   * @param name the name of the field in the JSON
   * @param get a function that returns the component's value from a record
   * @param codec the codec of the component
   * @param <C> the type of the component
   * @return the component
   */
  protected final <C> Component<R, C> optional(
      String name, Function<R, @Nullable C> get, Codec<C> codec) {
    return optional(name, get, codec, WhenUnset.OF_TYPE);
  }

  /**
   * Declares a component that can be null. If the component is null, the codec writes the given
   * JSON.
   *
   * @param name the name of the field in the JSON
   * @param get a function that returns the component's value from a record
   * @param codec the codec of the component
   * @param unset the JSON that is written if the component is null
   * @param <C> the type of the component
   * @return the component
   */
  protected final <C> Component<R, C> optional(
      String name, Function<R, @Nullable C> get, Codec<C> codec, WhenUnset unset) {
    return add(new Component<>(name, get, codec, Component.LeftOut.AS_NULL, unset));
  }

  /**
   * Declares a component that can be missing in the JSON. If the value of the component is null,
   * the codec writes the unset value of the component's type.
   *
   * @param name the name of the field in the JSON
   * @param get a function that returns the component's value from a record
   * @param codec the codec of the component
   * @param <C> the type of the component
   * @return the component
   */
  protected final <C> Component<R, C> orUnset(
      String name, Function<R, @Nullable C> get, Codec<C> codec) {
    return orUnset(name, get, codec, WhenUnset.OF_TYPE);
  }

  /**
   * Declares a component that can be missing in the JSON. If the value of the component is null,
   * the codec writes the given JSON.
   *
   * @param name the name of the field in the JSON
   * @param get a function that returns the component's value from a record
   * @param codec the codec of the component
   * @param unset the JSON that is written if the value of the component is null
   * @param <C> the type of the component
   * @return the component
   */
  protected final <C> Component<R, C> orUnset(
      String name, Function<R, @Nullable C> get, Codec<C> codec, WhenUnset unset) {
    return add(new Component<>(name, get, codec, Component.LeftOut.AS_UNSET_VALUE, unset));
  }

  private <C> Component<R, C> add(Component<R, C> component) {
    components.add(component);
    return component;
  }

  /**
   * Creates a record.
   *
   * @param in the values of the components
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
  public final R read(JsonNode json) throws UnreadableValueException {
    if (!json.isObject()) {
      throw UnreadableValueException.as(JsonNodeType.OBJECT, json, "is not an object");
    }
    ComponentValues in = new ComponentValues();
    int found = 0;
    for (Component<R, ?> component : components) {
      found += json.has(component.name()) ? 1 : 0;
      component.read(json, in);
    }
    if (found < json.size()) {
      throw new UnreadableValueException("has a field that is not in " + type);
    }
    return created(in);
  }

  private R created(ComponentValues in) throws UnreadableValueException {
    try {
      return create(in);
    } catch (RuntimeException e) {
      throw new UnreadableValueException("is not accepted by the constructor of " + type);
    }
  }

  @Override
  public final @Nullable JsonNode unsetValue() {
    ObjectNode unset = JsonNodeFactory.instance.objectNode();
    for (Component<R, ?> component : components) {
      if (component.isAbsentWhenUnset()) {
        continue;
      }
      JsonNode part = component.unsetValue();
      if (part == null) {
        return null;
      }
      unset.set(component.name(), part);
    }
    return unset;
  }

  @Override
  public final R canonical(R value) {
    ComponentValues in = new ComponentValues();
    components.forEach(component -> component.canonical(value, in));
    return create(in);
  }

  @Override
  public final boolean isEmpty(R value) {
    return components.stream().allMatch(component -> component.isUnset(value));
  }

  @Override
  public final @Nullable String problem(R value) {
    String problem = problemOfComponents(value);
    return problem == null && isEmpty(value) ? "has only unset components" : problem;
  }

  @Override
  public final @Nullable String problemOfParts(R value) {
    String problem = problemOfComponents(value);
    boolean leftOut = components.stream().allMatch(component -> component.isLeftOut(value));
    return problem == null && leftOut ? "has no components" : problem;
  }

  private @Nullable String problemOfComponents(R value) {
    for (Component<R, ?> component : components) {
      String problem = component.problem(value);
      if (problem != null) {
        return ProblemPath.ofComponent(component.name(), problem);
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
