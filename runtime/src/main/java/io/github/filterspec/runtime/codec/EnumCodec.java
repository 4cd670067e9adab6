package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.EnumMap;
import java.util.Map;

/**
 * The codec of an enum. An enum has no unset value.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements Codec<E> {
  private final Map<E, String> names;

  EnumCodec(Class<E> type) {
    names = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      names.put(constant, constant.name());
    }
  }

  private EnumCodec(Map<E, String> names) {
    this.names = names;
  }

  /**
   * Returns a copy of this codec that writes the given name for one constant.
   *
   * @param constant the constant
   * @param name the name that is written into the JSON
   * @return the copy
   */
  public EnumCodec<E> named(E constant, String name) {
    Map<E, String> renamed = new EnumMap<>(names);
    renamed.put(constant, name);
    return new EnumCodec<>(renamed);
  }

  /**
   * Returns a copy of this codec that also uses the JSON names that another codec gives to enum
   * constants. Large enums need this method, because javac cannot compile a chain of many hundred
   * method calls.
   *
   * @param more a codec of the same enum that gives JSON names to additional constants
   * @return the copy
   */
  public EnumCodec<E> and(EnumCodec<E> more) {
    Map<E, String> renamed = new EnumMap<>(names);
    more.names.forEach(
        (constant, name) -> {
          if (!name.equals(constant.name())) {
            renamed.put(constant, name);
          }
        });
    return new EnumCodec<>(renamed);
  }

  /** Returns the names of all constants, in the order of the constants. */
  Map<E, String> names() {
    return names;
  }

  @Override
  public void write(E value, JsonSink sink) {
    sink.text(names.getOrDefault(value, value.name()));
  }

  @Override
  public E read(JsonNode json) throws UnreadableValueException {
    for (Map.Entry<E, String> entry : names.entrySet()) {
      if (json.isTextual() && entry.getValue().equals(json.textValue())) {
        return entry.getKey();
      }
    }
    throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not a constant of the enum");
  }
}
