package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;

/** A writer that copies a JSON tree to a sink. The fields keep the order of the tree. */
final class TreeWriter {
  private TreeWriter() {}

  static void write(JsonNode tree, JsonSink sink) {
    switch (tree.getNodeType()) {
      case OBJECT -> object(tree, sink);
      case ARRAY -> {
        sink.startArray();
        tree.forEach(sink::tree);
        sink.endArray();
      }
      case STRING -> sink.text(tree.textValue());
      case BOOLEAN -> sink.bool(tree.booleanValue());
      default -> throw new IllegalArgumentException("not a JSON tree: " + tree.getNodeType());
    }
  }

  private static void object(JsonNode tree, JsonSink sink) {
    sink.startObject();
    tree.properties()
        .forEach(
            property -> {
              sink.name(property.getKey());
              sink.tree(property.getValue());
            });
    sink.endObject();
  }
}
