package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec for a member whose value is an expression of conditions on properties. The codec checks
 * the limits of the API.
 *
 * @param <E> the generated expression
 */
public final class PropertyExpressionCodec<E extends PropertyExpression<E>> implements Codec<E> {
  private final Function<JsonTree, E> read;

  private PropertyExpressionCodec(Function<JsonTree, E> read) {
    this.read = read;
  }

  /**
   * Returns the codec of a generated expression.
   *
   * @param read reads the expression
   * @param <E> the generated expression
   * @return the codec
   */
  public static <E extends PropertyExpression<E>> Codec<E> of(Function<JsonTree, E> read) {
    return new PropertyExpressionCodec<>(read);
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
    return value.table().form().exceededLimit(value.tree());
  }

  @Override
  public String describe(E value) {
    return "(" + value.describe() + ")";
  }
}
