package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Text in, tree out, and no mercy between.
 *
 * <p>Our choice, since the vendor's page does not say: a member that stands twice is refused, and
 * so is anything after the end of the JSON. Numbers keep their digits: {@code 2.50} stays {@code
 * 2.50}.
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

  /** Reads one JSON object that the sandbox itself has written. */
  public static ObjectNode object(String text) {
    return (ObjectNode) parse(text);
  }

  /**
   * Reads exactly one JSON value.
   *
   * @throws Refusal 400 if the text is anything else
   */
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("The body is not valid JSON: " + e.getOriginalMessage());
    } catch (RuntimeException e) { // Jackson lets the NumberFormatException of 1e2147483648 pass
      throw Refusal.badRequest("The body is not valid JSON: a value cannot be read");
    }
  }
}
