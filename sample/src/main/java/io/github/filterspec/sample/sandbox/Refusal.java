package io.github.filterspec.sample.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The reason a request is turned away, and the error it is answered with.
 *
 * <p>Documented are the error's shape, the statuses 400, 401, 429 and 500, and the code {@code
 * UNAUTHORIZED}; the other codes and statuses are our choice.
 */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** A body that is not what the page asks for. */
  static Refusal badRequest(String message) {
    return new Refusal(400, "BAD_REQUEST", message);
  }

  /** A field of the body that is not what the page asks for; {@code ""} is the body itself. */
  static Refusal badField(String path, String problem) {
    String subject = path.isEmpty() ? "The body" : "Field '" + path + "'";
    return badRequest(subject + " " + problem + ".");
  }

  /** A header to send along with the error. */
  Refusal withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The error as it goes over the wire. */
  Reply reply() {
    return new Reply(status, headers, Envelope.error(code, String.valueOf(getMessage()), status));
  }
}
