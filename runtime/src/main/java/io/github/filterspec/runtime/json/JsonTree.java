package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A JSON value that Jackson has read. The tree keeps every digit of a number. Both Jackson 2 and
 * Jackson 3 can read a tree, so the parameters of generated methods have no Jackson types.
 */
public final class JsonTree {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

  private final JsonNode node;

  private JsonTree(JsonNode node) {
    this.node = node;
  }

  /**
   * Returns a tree for a JSON node of Jackson 2.
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
   * Returns a tree that contains the JSON of a value.
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
   * Returns this tree as a JSON node of Jackson 2.
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
