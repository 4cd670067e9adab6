package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of lists. */
final class ListCodec<E> implements Codec<List<E>>, HasUnsetValue {
  private final Codec<E> element;

  ListCodec(Codec<E> element) {
    this.element = element;
  }

  @Override
  public void write(List<E> value, JsonSink sink) {
    Elements.write(value, element, sink);
  }

  @Override
  public List<E> read(JsonNode json) throws UnreadableValueException {
    return Elements.read(json, element);
  }

  @Override
  public JsonNode unsetValue() {
    return JsonNodeFactory.instance.arrayNode();
  }

  @Override
  public List<E> canonical(List<E> value) {
    return value.stream().map(element::canonical).toList();
  }

  @Override
  public boolean isEmpty(List<E> value) {
    return value.isEmpty();
  }

  @Override
  public @Nullable String problem(List<E> value) {
    return Elements.problem(value, element);
  }

  @Override
  public String describe(List<E> value) {
    return Elements.describe(value, element);
  }
}
