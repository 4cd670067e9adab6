package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum, none of them neutral.
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
   * The same enum with one constant written otherwise.
   *
   * @param constant the constant
   * @param name its name on the wire
   * @return another codec
   */
  public EnumCodec<E> named(E constant, String name) {
    Map<E, String> renamed = new EnumMap<>(names);
    renamed.put(constant, name);
    return new EnumCodec<>(renamed);
  }

  /**
   * The same enum with the constants, too, that another codec writes otherwise: a chain of many
   * hundred calls in one expression is more than javac compiles.
   *
   * @param more names for other constants
   * @return another codec
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

  @Override
  public void write(E value, JsonSink sink) {
    sink.text(names.getOrDefault(value, value.name()));
  }

  @Override
  public E read(JsonNode json) throws UnfitException {
    for (Map.Entry<E, String> entry : names.entrySet()) {
      if (json.isTextual() && entry.getValue().equals(json.textValue())) {
        return entry.getKey();
      }
    }
    throw UnfitException.as(JsonNodeType.STRING, json, "is no constant of the enum");
  }

  @Override
  public @Nullable JsonNode neutral() {
    return null;
  }
}
