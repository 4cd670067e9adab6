package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Parses JSON. Duplicate fields and text after the end of the JSON are errors. Numbers keep all
 * digits, so that {@code 2.50} stays {@code 2.50}.
 */
public final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /** Reads a JSON object from the sandbox's own data, not from a request. */
  public static ObjectNode object(String text) {
    return (ObjectNode) parse(text);
  }

  /**
   * Reads one JSON value.
   *
   * @throws Refusal if the text is not exactly one JSON value (status 400)
   */
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("The body is not valid JSON: " + e.getOriginalMessage());
    } catch (
        RuntimeException e) { // Jackson does not catch the NumberFormatException of 1e2147483648
      throw Refusal.badRequest("The body is not valid JSON: a value cannot be read");
    }
  }
}
