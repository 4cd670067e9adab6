package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads JSON as trees: one value and nothing after it, no name twice, every digit kept. An empty
 * text is a missing node.
 */
public final class StrictJson {
  private static final ObjectReader TREES =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private StrictJson() {}

  /**
   * Reads a text.
   *
   * @param json the text
   * @return its tree
   * @throws JsonProcessingException if it is no JSON
   */
  public static JsonNode parse(String json) throws JsonProcessingException {
    return TREES.readTree(json);
  }

  static JsonNode parse(InputStream json) throws IOException {
    return TREES.readTree(json);
  }

  static JsonNode parse(Reader json) throws IOException {
    return TREES.readTree(json);
  }
}
