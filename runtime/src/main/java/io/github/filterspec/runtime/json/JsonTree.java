package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A JSON value that Jackson has read, with every digit kept. Jackson 2 and Jackson 3 both read it,
 * so that no type of either is part of a generated method.
 */
public final class JsonTree {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode node;

  private JsonTree(JsonNode node) {
    this.node = node;
  }

  /**
   * Returns a tree of Jackson 2 as a tree of both generations.
   *
   * @param node the value
   * @return the tree
   */
  public static JsonTree of(JsonNode node) {
    return new JsonTree(node);
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

  /**
   * Returns what a value writes as a tree.
   *
   * @param value the value
   * @return the tree
   */
  public static JsonTree of(JsonWritable value) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      value.writeTo(new GeneratorSink(buffer));
      JsonNode tree = MAPPER.readTree(buffer.asParser());
      return new JsonTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the tree of Jackson 2.
   *
   * @return the value
   */
  public JsonNode node() {
    return node;
  }

  /** Returns the JSON. */
  @Override
  public String toString() {
    return node.toString();
  }
}
