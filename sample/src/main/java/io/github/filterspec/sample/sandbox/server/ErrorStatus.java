package io.github.filterspec.sample.sandbox.server;

/** The HTTP errors of the sandbox. */
public enum ErrorStatus {
  BAD_REQUEST(400, "Bad Request"),
  UNAUTHORIZED(401, "Unauthorized"),
  NOT_FOUND(404, "Not Found"),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
  PAYLOAD_TOO_LARGE(413, "Payload Too Large"),
  TOO_MANY_REQUESTS(429, "Too Many Requests"),
  INTERNAL_SERVER_ERROR(500, "Internal Server Error");

  private final int code;
  private final String phrase;

  ErrorStatus(int code, String phrase) {
    this.code = code;
    this.phrase = phrase;
  }

  /** Returns the HTTP status code, for example 404. */
  public int code() {
    return code;
  }

  /** Returns the phrase that HTTP defines for this status, for example {@code Not Found}. */
  public String phrase() {
    return phrase;
  }
}
