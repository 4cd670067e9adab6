package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A JSON value that Jackson has read. The tree keeps every digit of a number. Both Jackson 2 and
 * Jackson 3 can read a tree, so generated methods have no parameters with types of Jackson.
 */
public final class JsonTree {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode node;

  private JsonTree(JsonNode node) {
    this.node = node;
  }

  /**
   * Returns a tree with the value of a Jackson 2 node.
   *
   * @param node the value
   * @return the tree
   */
  public static JsonTree of(JsonNode node) {
    return new JsonTree(node);
  }

  /**
   * Creates a tree. Jackson calls this constructor.
   *
   * @param json the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private JsonTree(ReadJson json) {
    this(json.node());
  }

  /**
   * Returns the JSON of a value as a tree.
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
   * Returns the tree as a node of Jackson 2.
   *
   * @return the node
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
