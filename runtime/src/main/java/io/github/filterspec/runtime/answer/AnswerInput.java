package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Options;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an answer, as a stream of bytes or characters. Reading fails if a byte is not valid
 * in the charset of the answer.
 */
final class AnswerInput {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /**
   * The byte order marks. If one byte order mark is the beginning of another byte order mark, the
   * longer mark is checked first.
   */
  private static final Options MARKS =
      Options.of(
          ByteString.decodeHex("efbbbf"),
          ByteString.decodeHex("0000feff"),
          ByteString.decodeHex("fffe0000"),
          ByteString.decodeHex("feff"),
          ByteString.decodeHex("fffe"));

  private static final Charset[] MARKED = {
    StandardCharsets.UTF_8, UTF_32BE, UTF_32LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
  };

  private AnswerInput() {}

  /**
   * Opens a JSON parser for the body of an answer.
   *
   * @param body the body
   * @param limit the largest number of bytes that may be read
   * @throws IOException if the body cannot be read
   */
  static JsonParser open(ResponseBody body, DecodedLimit limit) throws IOException {
    BufferedSource source = body.source();
    Charset charset = charset(source, body.contentType());
    InputStream bytes = limit.of(source.inputStream());
    return charset.equals(StandardCharsets.UTF_8)
        ? StrictJson.open(new Utf8Check(bytes))
        : StrictJson.open(
            new InputStreamReader(
                bytes,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * Returns the charset of the byte order mark. If the answer has no byte order mark, returns the
   * charset in the header {@code Content-Type}. If the header {@code Content-Type} has no charset,
   * the first bytes of the answer determine the charset.
   */
  private static Charset charset(BufferedSource source, @Nullable MediaType type)
      throws IOException {
    int mark = source.select(MARKS);
    if (mark >= 0) {
      return MARKED[mark];
    }
    Charset named = type == null ? null : type.charset();
    return named == null || named.equals(StandardCharsets.UTF_8) ? guessed(source) : named;
  }

  /**
   * Finds the charset of JSON text from its first bytes. The first character of JSON text is always
   * ASCII.
   */
  private static Charset guessed(BufferedSource source) throws IOException {
    source.request(4);
    Buffer beginning = source.getBuffer();
    if (beginning.size() < 4) {
      return StandardCharsets.UTF_8;
    }
    boolean first = beginning.getByte(0) == 0;
    boolean second = beginning.getByte(1) == 0;
    boolean third = beginning.getByte(2) == 0;
    if (first) {
      return second ? UTF_32BE : StandardCharsets.UTF_16BE;
    }
    if (second) {
      return third ? UTF_32LE : StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
