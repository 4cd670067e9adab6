package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The stored segments, their groups and their conditions. */
final class Stored {

  static final List<ObjectNode> SEGMENTS = ContactSegments.ALL;

  private Stored() {}

  static ObjectNode named(String name) {
    return SEGMENTS.stream()
        .filter(s -> s.path("name").textValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static List<String> texts(String field) {
    return SEGMENTS.stream()
        .map(s -> s.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  static List<JsonNode> groups(JsonNode segment) {
    return segment.at("/definition/or").valueStream().toList();
  }

  static Stream<JsonNode> conditions() {
    return SEGMENTS.stream()
        .flatMap(s -> groups(s).stream())
        .flatMap(group -> group.path("and").valueStream());
  }

  static List<JsonNode> ofType(String type) {
    return conditions().filter(c -> c.path("type").textValue().equals(type)).toList();
  }
}
