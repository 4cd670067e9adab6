package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the records of a sealed interface. The record is written as the value of its only
 * component. Only generated code creates alternatives, with {@link Codecs#alternative}.
 *
 * @param <R> the record
 */
public final class Alternative<R> {
  private final Class<R> type;
  private final Codec<R> codec;

  private Alternative(Class<R> type, Codec<R> codec) {
    this.type = type;
    this.codec = codec;
  }

  static <R, V> Alternative<R> of(
      Class<R> type, Function<R, V> component, Function<V, R> create, Codec<V> codec) {
    return new Alternative<>(type, new ComponentCodec<>(component, create, codec));
  }

  Class<R> type() {
    return type;
  }

  Codec<R> codec() {
    return codec;
  }

  private record ComponentCodec<R, V>(
      Function<R, V> component, Function<V, R> create, Codec<V> codec) implements Codec<R> {
    @Override
    public void write(R value, JsonSink sink) {
      codec.write(component.apply(value), sink);
    }

    @Override
    public R read(JsonNode json) throws UnreadableValueException {
      return create.apply(codec.read(json));
    }

    @Override
    public R canonical(R value) {
      return create.apply(codec.canonical(component.apply(value)));
    }

    @Override
    public boolean isEmpty(R value) {
      return codec.isEmpty(component.apply(value));
    }

    @Override
    public @Nullable String problem(R value) {
      return codec.problem(component.apply(value));
    }

    @Override
    public @Nullable String problemOfParts(R value) {
      return codec.problemOfParts(component.apply(value));
    }

    @Override
    public String describe(R value) {
      return codec.describe(component.apply(value));
    }

    @Override
    public String predicate(R value) {
      return codec.predicate(component.apply(value));
    }
  }
}
