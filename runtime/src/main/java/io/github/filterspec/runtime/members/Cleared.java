package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The JSON of a member that is cleared. Only generated code uses this enum. */
public enum Cleared {
  /** The JSON value {@code null}. */
  NULL,
  /** The empty text. */
  TEXT,
  /** The empty array. */
  ARRAY,
  /** The empty object. */
  OBJECT;

  JsonNode json() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (this) {
      case NULL -> nodes.nullNode();
      case TEXT -> nodes.textNode("");
      case ARRAY -> nodes.arrayNode();
      case OBJECT -> nodes.objectNode();
    };
  }
}
