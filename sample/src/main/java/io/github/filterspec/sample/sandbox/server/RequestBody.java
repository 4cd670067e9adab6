package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes a client sends: at most 1 MiB (our choice) of well-formed UTF-8. */
final class RequestBody {

  static final int LIMIT = 1 << 20;

  private static final int PATIENCE = 16 * LIMIT;

  private RequestBody() {}

  /**
   * Reads the whole body.
   *
   * @throws Refusal 413 if it is too large, 400 if it is not UTF-8
   */
  static String read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new Refusal(ErrorStatus.PAYLOAD_TOO_LARGE, "The body is larger than 1 MiB.");
    }
    return decode(bytes);
  }

  /**
   * Reads what is left of the body and forgets it.
   *
   * <p>A server that closes a connection on which its client still writes takes its own answer with
   * it: the client would see a reset instead of the error.
   */
  static void discardRest(HttpExchange exchange) throws IOException {
    InputStream body = exchange.getRequestBody();
    byte[] buffer = new byte[8192];
    int left = PATIENCE;
    int read = body.read(buffer);
    while (read >= 0 && left > 0) {
      left -= read;
      read = body.read(buffer);
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The body is not UTF-8.");
    }
  }
}
