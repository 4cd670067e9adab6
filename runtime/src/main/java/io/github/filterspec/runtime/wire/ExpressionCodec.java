package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Generated expressions as values of another spec's member. */
final class ExpressionCodec<E extends Expression<?, E>> implements Codec<E> {
  private final Function<JsonTree, E> read;

  ExpressionCodec(Function<JsonTree, E> read) {
    this.read = read;
  }

  @Override
  public void write(E value, JsonSink sink) {
    value.writeTo(sink);
  }

  @Override
  public E read(JsonNode json) throws UnfitException {
    try {
      return read.apply(new JsonTree(json));
    } catch (MisshapenException e) {
      throw new UnfitException("is not an expression").at(e.path());
    }
  }

  @Override
  public @Nullable JsonNode neutral() {
    return null;
  }

  @Override
  public @Nullable String flaw(E value) {
    return value.exceededLimit();
  }

  @Override
  public String inWords(E value) {
    return "(" + value.inWords() + ")";
  }
}
