package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a sealed interface whose records are different kinds of JSON, such as a text, a
 * number and an array.
 */
final class AlternativesCodec<T> implements Codec<T> {
  private final List<Alternative<? extends T>> alternatives;

  AlternativesCodec(List<Alternative<? extends T>> alternatives) {
    this.alternatives = List.copyOf(alternatives);
  }

  @Override
  public void write(T value, JsonSink sink) {
    codecOf(value).write(value, sink);
  }

  @Override
  public T read(JsonNode json) throws UnreadableValueException {
    for (Alternative<? extends T> alternative : alternatives) {
      try {
        return alternative.codec().read(json);
      } catch (UnreadableValueException e) {
        // the records are different kinds of JSON, so another record can fit
      }
    }
    throw new UnreadableValueException("fits none of the types that the field can have");
  }

  @SuppressWarnings("unchecked") // the codec is the one of the value's own class
  private Codec<T> codecOf(T value) {
    return alternatives.stream()
        .filter(alternative -> alternative.type().isInstance(value))
        .map(alternative -> (Codec<T>) alternative.codec())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public T canonical(T value) {
    return codecOf(value).canonical(value);
  }

  @Override
  public boolean isEmpty(T value) {
    return codecOf(value).isEmpty(value);
  }

  @Override
  public @Nullable String problem(T value) {
    return codecOf(value).problem(value);
  }

  @Override
  public @Nullable String problemOfParts(T value) {
    return codecOf(value).problemOfParts(value);
  }

  @Override
  public String describe(T value) {
    return codecOf(value).describe(value);
  }

  @Override
  public String predicate(T value) {
    return codecOf(value).predicate(value);
  }
}
