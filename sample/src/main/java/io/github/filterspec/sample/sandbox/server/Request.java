package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A request to an endpoint.
 *
 * @param parameters the query parameters
 * @param body the body, which is empty for {@code GET} requests
 */
public record Request(Parameters parameters, String body) {
  private static final int LARGEST_BODY = 1 << 20;
  private static final int MOST_DISCARDED = 16 * LARGEST_BODY;
  private static final Pattern JSON =
      Pattern.compile(
          "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  /**
   * Reads a request.
   *
   * <p>BotPenguin documents the content type {@code application/json} for all endpoints. Two rules
   * are our own decision: a request without a body needs no content type, and a body has at most 1
   * MiB.
   *
   * @throws Refusal if the request is not valid (status 400), or if the body is too large (status
   *     413)
   */
  static Request read(HttpExchange exchange, Endpoint endpoint) throws IOException {
    checkContentType(exchange.getRequestHeaders(), endpoint.takesBody());
    String body = body(exchange);
    if (!endpoint.takesBody() && !body.isEmpty()) {
      throw Refusal.badRequest("This path does not accept a body.");
    }
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(Parameters.parse(query, endpoint.parameters()), body);
  }

  /**
   * Reads the rest of the body. If the server closes a connection before the client has sent the
   * whole body, the client does not get the answer.
   */
  static void discardRest(HttpExchange exchange) throws IOException {
    InputStream body = exchange.getRequestBody();
    byte[] buffer = new byte[8192];
    int left = MOST_DISCARDED;
    int read = body.read(buffer);
    while (read >= 0 && left > 0) {
      left -= read;
      read = body.read(buffer);
    }
  }

  private static void checkContentType(Headers headers, boolean required) {
    String type = headers.getFirst("Content-Type");
    if (type == null ? required : !JSON.matcher(type.strip()).matches()) {
      throw Refusal.badRequest("Header Content-Type must be application/json.");
    }
  }

  private static String body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new Refusal(ErrorStatus.PAYLOAD_TOO_LARGE, "The body is larger than 1 MiB.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The body is not UTF-8.");
    }
  }
}
