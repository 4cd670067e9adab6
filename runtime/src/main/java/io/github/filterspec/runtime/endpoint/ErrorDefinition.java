package io.github.filterspec.runtime.endpoint;

/**
 * The places of the error in the answer to a failed request. Every part is a path, or empty. A
 * definition is immutable: each method with an argument returns a copy.
 */
public final class ErrorDefinition {
  /** An error without parts. */
  static final ErrorDefinition NONE = new ErrorDefinition("", "", "");

  private final String code;
  private final String message;
  private final String status;

  private ErrorDefinition(String code, String message, String status) {
    this.code = code;
    this.message = message;
    this.status = status;
  }

  /**
   * Sets the path of the error code.
   *
   * @param path a path such as {@code error.code}
   * @return the copy
   */
  public ErrorDefinition code(String path) {
    return new ErrorDefinition(path, message, status);
  }

  /**
   * Sets the path of the message.
   *
   * @param path a path such as {@code error.message}
   * @return the copy
   */
  public ErrorDefinition message(String path) {
    return new ErrorDefinition(code, path, status);
  }

  /**
   * Sets the path of the HTTP status in the body.
   *
   * @param path a path such as {@code error.statusCode}
   * @return the copy
   */
  public ErrorDefinition status(String path) {
    return new ErrorDefinition(code, message, path);
  }

  /**
   * Returns the path of the error code.
   *
   * @return the path, or empty
   */
  public String code() {
    return code;
  }

  /**
   * Returns the path of the message.
   *
   * @return the path, or empty
   */
  public String message() {
    return message;
  }

  /**
   * Returns the path of the HTTP status in the body.
   *
   * @return the path, or empty
   */
  public String status() {
    return status;
  }
}
