package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec that adds one check to another codec. */
class NarrowedCodec<T> implements Codec<T>, HasUnsetValue {
  private final Codec<T> all;
  private final Function<T, @Nullable String> furtherProblem;

  NarrowedCodec(Codec<T> all, Function<T, @Nullable String> furtherProblem) {
    this.all = all;
    this.furtherProblem = furtherProblem;
  }

  @Override
  public @Nullable String problem(T value) {
    String problem = all.problem(value);
    return problem != null ? problem : furtherProblem.apply(value);
  }

  @Override
  public void write(T value, JsonSink sink) {
    all.write(value, sink);
  }

  @Override
  public T read(JsonNode json) throws UnreadableValueException {
    return all.read(json);
  }

  @Override
  public @Nullable JsonNode unsetValue() {
    return WhenUnset.OF_TYPE.json(all);
  }

  @Override
  public T canonical(T value) {
    return all.canonical(value);
  }

  @Override
  public boolean isEmpty(T value) {
    return all.isEmpty(value);
  }

  @Override
  public String describe(T value) {
    return all.describe(value);
  }

  @Override
  public String predicate(T value) {
    return all.predicate(value);
  }
}
