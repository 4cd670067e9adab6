package io.github.filterspec.sample.sandbox.server;

import io.github.filterspec.sample.sandbox.server.Api.ErrorShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reason a request is turned away; each API has its own shape for it. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorStatus status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  Refusal(ErrorStatus status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** A request that is not what the page asks for. */
  public static Refusal badRequest(String message) {
    return new Refusal(ErrorStatus.BAD_REQUEST, message);
  }

  /** A field of the body that is not what the page asks for; {@code ""} is the body itself. */
  public static Refusal badField(String path, String problem) {
    String subject = path.isEmpty() ? "The body" : "Field '" + path + "'";
    return badRequest(subject + " " + problem + ".");
  }

  /** A request that does not say who asks, or says it wrong. */
  public static Refusal unauthorized(String message) {
    return new Refusal(ErrorStatus.UNAUTHORIZED, message);
  }

  /** A path, or something named in the request, that is not there. */
  public static Refusal notFound(String message) {
    return new Refusal(ErrorStatus.NOT_FOUND, message);
  }

  /** A header to send along with the error. */
  public Refusal withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The error as it goes over the wire. */
  Reply reply(ErrorShape shape) {
    return new Reply(status.code(), headers, shape.json(status, String.valueOf(getMessage())));
  }
}
