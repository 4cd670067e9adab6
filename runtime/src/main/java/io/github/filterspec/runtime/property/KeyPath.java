package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path of keys: each key is the only key of an object, and the object of the last key contains a
 * value. The path {@code bool.filter} is written as {@code {"bool":{"filter":…}}}.
 */
record KeyPath(List<String> keys) {

  KeyPath {
    keys = List.copyOf(keys);
  }

  /** Returns a path from a text with dots between the keys. */
  static KeyPath of(String text) {
    return new KeyPath(List.of(text.split("\\.", -1)));
  }

  /** Returns the keys that lead through a JSON tree until an object has not exactly one key. */
  static KeyPath in(JsonNode json) {
    List<String> keys = new ArrayList<>();
    JsonNode node = json;
    while (node.isObject() && node.size() == 1) {
      Map.Entry<String, JsonNode> only = node.properties().iterator().next();
      keys.add(only.getKey());
      node = only.getValue();
    }
    return new KeyPath(keys);
  }

  /** Writes the beginning of the objects, up to the place of the value. */
  void open(JsonSink sink) {
    for (String key : keys) {
      sink.startObject();
      sink.name(key);
    }
  }

  /** Writes the end of the objects. */
  void close(JsonSink sink) {
    keys.forEach(key -> sink.endObject());
  }

  /** Returns the value in a JSON tree; empty if the tree has other keys than this path. */
  Optional<JsonNode> value(JsonNode json) {
    JsonNode node = json;
    for (String key : keys) {
      if (!node.isObject() || node.size() != 1 || !node.has(key)) {
        return Optional.empty();
      }
      node = node.get(key);
    }
    return Optional.of(node);
  }
}
