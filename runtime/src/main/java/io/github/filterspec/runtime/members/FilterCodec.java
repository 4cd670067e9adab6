package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.HasUnsetValue;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec for a member whose value is a generated filter of another spec. The filter is written as
 * a JSON object.
 *
 * @param <F> the generated filter
 */
public final class FilterCodec<F extends SpecValue<F>> implements Codec<F>, HasUnsetValue {
  private final Function<JsonTree, F> read;
  private final F nothingSet;

  private FilterCodec(Function<JsonTree, F> read, F nothingSet) {
    this.read = read;
    this.nothingSet = nothingSet;
  }

  /**
   * Returns the codec of a generated filter. The unset value of the codec is a filter in which no
   * member is set.
   *
   * @param read a function that reads the filter
   * @param nothingSet the filter in which no member is set
   * @param <F> the generated filter
   * @return the codec
   */
  public static <F extends SpecValue<F>> Codec<F> of(Function<JsonTree, F> read, F nothingSet) {
    return new FilterCodec<>(read, nothingSet);
  }

  @Override
  public void write(F value, JsonSink sink) {
    value.writeTo(sink);
  }

  @Override
  public F read(JsonNode json) throws UnreadableValueException {
    try {
      return read.apply(JsonTree.of(json));
    } catch (IllegalArgumentException e) {
      throw new UnreadableValueException("is not a filter");
    }
  }

  @Override
  public JsonNode unsetValue() {
    return WireText.tree(nothingSet, this);
  }

  @Override
  public boolean isEmpty(F value) {
    return value.equals(nothingSet);
  }

  @Override
  public @Nullable String problem(F value) {
    return isEmpty(value) ? "has no filter that is set" : null;
  }

  @Override
  public String describe(F value) {
    return "(" + value.describe() + ")";
  }
}
