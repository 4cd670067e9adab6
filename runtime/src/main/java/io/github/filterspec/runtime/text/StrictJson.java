package io.github.filterspec.runtime.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;

/**
 * A strict reader of JSON trees. A text must contain exactly one JSON value, and an object must not
 * have the same field twice. Numbers keep every digit. For an empty text, the reader returns a
 * {@code MissingNode}.
 */
public final class StrictJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final JsonFactory PARSERS = new JsonFactory();

  private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);

  private static final ObjectWriter WRITER = new JsonMapper().writer();

  private StrictJson() {}

  /**
   * Reads a text.
   *
   * @param json the text
   * @return the JSON tree that was read from the text
   * @throws JsonProcessingException if the text is not JSON, or if Jackson cannot read the text for
   *     another reason, such as a number whose exponent is too large
   */
  public static JsonNode parse(String json) throws JsonProcessingException {
    try {
      return TREES.readTree(json);
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable();
    }
  }

  /**
   * Reads bytes.
   *
   * @param json the bytes in UTF-8
   * @return the JSON tree that was read from the bytes
   * @throws IOException if the bytes cannot be read, or are not JSON
   */
  public static JsonNode parse(InputStream json) throws IOException {
    try {
      return TREES.readTree(json);
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable();
    }
  }

  /**
   * Reads characters.
   *
   * @param json the characters
   * @return the JSON tree that was read from the characters
   * @throws IOException if the characters cannot be read, or are not JSON
   */
  public static JsonNode parse(Reader json) throws IOException {
    try {
      return TREES.readTree(json);
    } catch (RuntimeException | StackOverflowError e) {
      throw unreadable();
    }
  }

  /**
   * Opens a JSON parser for bytes. The caller must read all tokens. The caller must reject tokens
   * after the JSON value, and an object that has the same field twice.
   *
   * @param json the bytes in UTF-8
   * @return the parser
   * @throws IOException if the bytes cannot be read
   */
  public static JsonParser open(InputStream json) throws IOException {
    return PARSERS.createParser(json);
  }

  /**
   * Opens a JSON parser for characters. The caller must read all tokens. The caller must reject
   * tokens after the JSON value, and an object that has the same field twice.
   *
   * @param json the characters
   * @return the parser
   * @throws IOException if the characters cannot be read
   */
  public static JsonParser open(Reader json) throws IOException {
    return PARSERS.createParser(json);
  }

  /**
   * Writes a tree in UTF-8.
   *
   * @param json the tree
   * @param out the target
   * @throws IOException if the stream fails
   */
  public static void write(JsonNode json, OutputStream out) throws IOException {
    WRITER.writeValue(out, json);
  }

  /**
   * Returns whether an exception says that the JSON exceeds a limit of the parser.
   *
   * @param e the failure
   * @return true if the JSON has a number that is too long, or nesting that is too deep
   */
  public static boolean exceedsLimit(JsonProcessingException e) {
    return e.getLocation() == null || e instanceof StreamConstraintsException;
  }

  /**
   * Creates an exception that has no cause, because the message of a cause would contain a value of
   * the JSON.
   *
   * @return the exception
   */
  public static JsonProcessingException unreadable() {
    return new JsonParseException(null, "a value cannot be read");
  }
}
