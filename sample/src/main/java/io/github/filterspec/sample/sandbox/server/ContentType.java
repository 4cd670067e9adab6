package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.Headers;
import java.util.regex.Pattern;

/**
 * The content type that every request with a body must carry, {@code application/json}.
 *
 * <p>Documented for all six endpoints, {@code GET} included. Our choice: a charset may follow if it
 * is UTF-8; a request without a body may leave the header out; anything else is a 400.
 */
final class ContentType {

  private static final Pattern JSON =
      Pattern.compile(
          "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  private ContentType() {}

  static void check(Headers headers, boolean required) {
    String type = headers.getFirst("Content-Type");
    if (type == null ? required : !JSON.matcher(type.strip()).matches()) {
      throw Refusal.badRequest("Header Content-Type must be application/json.");
    }
  }
}
