package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnfitException;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a generated filter that is a value of another spec. The filter is written as an
 * object.
 *
 * @param <F> the generated filter
 */
public final class FilterCodec<F extends SpecValue<F>> implements Codec<F> {
  private final Function<JsonTree, F> read;
  private final F neutral;

  private FilterCodec(Function<JsonTree, F> read, F neutral) {
    this.read = read;
    this.neutral = neutral;
  }

  /**
   * Returns the codec of a filter. The unset value is the filter in which nothing is set.
   *
   * @param read reads the filter
   * @param neutral the filter in which nothing is set
   * @param <F> the generated filter
   * @return the codec
   */
  public static <F extends SpecValue<F>> Codec<F> of(Function<JsonTree, F> read, F neutral) {
    return new FilterCodec<>(read, neutral);
  }

  @Override
  public void write(F value, JsonSink sink) {
    value.writeTo(sink);
  }

  @Override
  public F read(JsonNode json) throws UnfitException {
    try {
      return read.apply(JsonTree.of(json));
    } catch (IllegalArgumentException e) {
      throw new UnfitException("is not a filter");
    }
  }

  @Override
  public JsonNode neutral() {
    return WireText.tree(neutral, this);
  }

  @Override
  public boolean isEmpty(F value) {
    return value.equals(neutral);
  }

  @Override
  public @Nullable String flaw(F value) {
    return isEmpty(value) ? "has nothing set" : null;
  }

  @Override
  public String describe(F value) {
    return "(" + value.describe() + ")";
  }
}
