package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.internal.ReadJson;

/**
 * A JSON value that Jackson has read, with every digit kept. Jackson 2 and Jackson 3 both read it,
 * so that no type of either is part of a generated method.
 */
public final class JsonTree {
  private final JsonNode node;

  JsonTree(JsonNode node) {
    this.node = node;
  }

  /**
   * Lets Jackson make a tree.
   *
   * @param json the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private JsonTree(ReadJson json) {
    this(json.node());
  }

  JsonNode node() {
    return node;
  }

  /** Returns the JSON. */
  @Override
  public String toString() {
    return node.toString();
  }
}
