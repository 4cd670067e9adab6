package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec that adds one check to another codec. */
class NarrowedCodec<T> implements Codec<T> {
  private final Codec<T> all;
  private final Function<T, @Nullable String> furtherFlaw;

  NarrowedCodec(Codec<T> all, Function<T, @Nullable String> furtherFlaw) {
    this.all = all;
    this.furtherFlaw = furtherFlaw;
  }

  @Override
  public @Nullable String flaw(T value) {
    String flaw = all.flaw(value);
    return flaw != null ? flaw : furtherFlaw.apply(value);
  }

  @Override
  public void write(T value, JsonSink sink) {
    all.write(value, sink);
  }

  @Override
  public T read(JsonNode json) throws UnfitException {
    return all.read(json);
  }

  @Override
  public @Nullable JsonNode neutral() {
    return all.neutral();
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
