package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codec of maps whose keys are texts. A map is written as an object, and the fields of the
 * object are in alphabetical order.
 */
final class MapCodec<V> implements Codec<Map<String, V>>, HasUnsetValue {
  private final Codec<V> valueCodec;

  MapCodec(Codec<V> valueCodec) {
    this.valueCodec = valueCodec;
  }

  @Override
  public void write(Map<String, V> value, JsonSink sink) {
    sink.startObject();
    value.forEach(
        (name, each) -> {
          sink.name(name);
          valueCodec.write(each, sink);
        });
    sink.endObject();
  }

  @Override
  public Map<String, V> read(JsonNode json) throws UnreadableValueException {
    if (!json.isObject()) {
      throw UnreadableValueException.as(JsonNodeType.OBJECT, json, "is not an object");
    }
    Map<String, V> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      values.put(property.getKey(), value(property.getValue()));
    }
    return values;
  }

  private V value(JsonNode json) throws UnreadableValueException {
    try {
      return valueCodec.read(json);
    } catch (UnreadableValueException e) {
      throw e.at(".*"); // the keys of a map are values of the user, so messages do not contain them
    }
  }

  @Override
  public JsonNode unsetValue() {
    return JsonNodeFactory.instance.objectNode();
  }

  @Override
  public Map<String, V> canonical(Map<String, V> value) {
    Map<String, V> sorted = new TreeMap<>();
    value.forEach((name, each) -> sorted.put(name, valueCodec.canonical(each)));
    return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
  }

  @Override
  public boolean isEmpty(Map<String, V> value) {
    return value.isEmpty();
  }

  @Override
  public @Nullable String problem(Map<String, V> value) {
    if (value.isEmpty()) {
      return "is empty";
    }
    for (Map.Entry<String, V> entry : value.entrySet()) {
      String nameProblem = Codecs.STRING.problem(Objects.requireNonNull(entry.getKey(), "a name"));
      if (nameProblem != null) {
        return "has a name that " + nameProblem;
      }
      String problem = valueCodec.problem(Objects.requireNonNull(entry.getValue(), "a value"));
      if (problem != null) {
        return ProblemPath.ofMapValue(problem);
      }
    }
    return null;
  }

  @Override
  public String describe(Map<String, V> value) {
    return value.entrySet().stream()
        .map(
            entry ->
                TextCodec.quoted(entry.getKey()) + ": " + valueCodec.describe(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
