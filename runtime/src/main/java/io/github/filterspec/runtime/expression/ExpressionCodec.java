package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec for a member whose value is an expression that is generated from another spec. The
 * expression is written as a JSON object, and has no unset value.
 *
 * @param <E> the generated expression
 */
public final class ExpressionCodec<E extends Expression<?, E>> implements Codec<E> {
  private final Function<JsonTree, E> read;

  private ExpressionCodec(Function<JsonTree, E> read) {
    this.read = read;
  }

  /**
   * Returns the codec of a generated expression.
   *
   * @param read reads the expression
   * @param <E> the generated expression
   * @return the codec
   */
  public static <E extends Expression<?, E>> Codec<E> of(Function<JsonTree, E> read) {
    return new ExpressionCodec<>(read);
  }

  @Override
  public void write(E value, JsonSink sink) {
    value.writeTo(sink);
  }

  @Override
  public E read(JsonNode json) throws UnreadableValueException {
    try {
      return read.apply(JsonTree.of(json));
    } catch (MalformedExpressionException e) {
      throw new UnreadableValueException("is not an expression").at(e.path());
    }
  }

  @Override
  public @Nullable String problem(E value) {
    return value.exceededLimit();
  }

  @Override
  public String describe(E value) {
    return "(" + value.describe() + ")";
  }
}
