package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The codec of sets. The elements of a set are sorted by their JSON text before they are written.
 */
final class SetCodec<E> implements Codec<Set<E>>, HasUnsetValue {
  private final Codec<E> element;

  SetCodec(Codec<E> element) {
    this.element = element;
  }

  @Override
  public void write(Set<E> value, JsonSink sink) {
    Elements.write(value, element, sink);
  }

  @Override
  public Set<E> read(JsonNode json) throws UnreadableValueException {
    List<E> elements = Elements.read(json, element);
    Map<String, E> distinct = new TreeMap<>();
    for (int i = 0; i < elements.size(); i++) {
      distinct.putIfAbsent(json.get(i).toString(), elements.get(i));
    }
    return new ListedSet<>(distinct.values());
  }

  @Override
  public JsonNode unsetValue() {
    return JsonNodeFactory.instance.arrayNode();
  }

  @Override
  public Set<E> canonical(Set<E> value) {
    Map<String, E> sorted = new TreeMap<>();
    for (E each : value) {
      E copy = element.canonical(each);
      sorted.put(WireText.of(copy, element), copy);
    }
    return new ListedSet<>(sorted.values());
  }

  @Override
  public boolean isEmpty(Set<E> value) {
    return value.isEmpty();
  }

  @Override
  public @Nullable String problem(Set<E> value) {
    return Elements.problem(value, element);
  }

  @Override
  public String describe(Set<E> value) {
    return Elements.describe(value, element);
  }
}
