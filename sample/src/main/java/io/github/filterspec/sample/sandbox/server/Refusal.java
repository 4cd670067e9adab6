package io.github.filterspec.sample.sandbox.server;

import io.github.filterspec.sample.sandbox.server.Api.ErrorShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** The error of a request. Each API writes errors in its own shape. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorStatus status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  Refusal(ErrorStatus status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** Returns the error of a request that does not follow the vendor's page. */
  public static Refusal badRequest(String message) {
    return new Refusal(ErrorStatus.BAD_REQUEST, message);
  }

  /** Returns the error of a field of the body. The path {@code ""} is the body itself. */
  public static Refusal badField(String path, String problem) {
    String subject = path.isEmpty() ? "The body" : "Field '" + path + "'";
    return badRequest(subject + " " + problem + ".");
  }

  /** Returns the error of a request without the right token or headers. */
  public static Refusal unauthorized(String message) {
    return new Refusal(ErrorStatus.UNAUTHORIZED, message);
  }

  /** Returns the error of a path or an id that does not exist. */
  public static Refusal notFound(String message) {
    return new Refusal(ErrorStatus.NOT_FOUND, message);
  }

  /** Adds a header to the answer. */
  public Refusal withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Returns the answer with this error. */
  Reply reply(ErrorShape shape) {
    return new Reply(status.code(), headers, shape.json(status, String.valueOf(getMessage())));
  }
}
