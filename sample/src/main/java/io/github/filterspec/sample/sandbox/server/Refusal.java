package io.github.filterspec.sample.sandbox.server;

import io.github.filterspec.sample.sandbox.server.Api.ErrorShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** An exception for a request that the sandbox answers with an error. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorStatus status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  Refusal(ErrorStatus status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** Returns the error for a request that does not follow the documentation of the vendor. */
  public static Refusal badRequest(String message) {
    return new Refusal(ErrorStatus.BAD_REQUEST, message);
  }

  /** Returns the error for a wrong field. The path {@code ""} means the whole body. */
  public static Refusal badField(String path, String problem) {
    String subject = path.isEmpty() ? "The body" : "Field '" + path + "'";
    return badRequest(subject + " " + problem + ".");
  }

  /** Returns the error for a request with a wrong token or wrong headers. */
  public static Refusal unauthorized(String message) {
    return new Refusal(ErrorStatus.UNAUTHORIZED, message);
  }

  /** Returns the error for a path or an id that does not exist. */
  public static Refusal notFound(String message) {
    return new Refusal(ErrorStatus.NOT_FOUND, message);
  }

  /** Adds a header to the answer. */
  public Refusal withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Reply reply(ErrorShape shape) {
    return new Reply(status.code(), headers, shape.json(status, String.valueOf(getMessage())));
  }
}
