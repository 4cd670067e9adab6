package io.github.filterspec.runtime.endpoint;

/**
 * The paths of the error code, the error message and the HTTP status in the answer to a failed
 * request. If the path of a part is empty, the answers do not have this part. An error definition
 * is immutable, so each method that sets a path returns a copy.
 */
public final class ErrorDefinition {
  /** An error without parts. */
  static final ErrorDefinition NONE = new ErrorDefinition("", "", "", "");

  private final String code;
  private final String message;
  private final String status;
  private final String whenPresent;

  private ErrorDefinition(String code, String message, String status, String whenPresent) {
    this.code = code;
    this.message = message;
    this.status = status;
    this.whenPresent = whenPresent;
  }

  /**
   * Sets the path of the error code.
   *
   * @param path the path, such as {@code error.code}
   * @return the copy
   */
  public ErrorDefinition code(String path) {
    return new ErrorDefinition(path, message, status, whenPresent);
  }

  /**
   * Sets the path of the error message.
   *
   * @param path the path, such as {@code error.message}
   * @return the copy
   */
  public ErrorDefinition message(String path) {
    return new ErrorDefinition(code, path, status, whenPresent);
  }

  /**
   * Sets the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @param path the path, such as {@code error.statusCode}
   * @return the copy
   */
  public ErrorDefinition status(String path) {
    return new ErrorDefinition(code, message, path, whenPresent);
  }

  /**
   * Sets the path of a value that only the answer to a failed request has.
   *
   * @param path the path, such as {@code errors}
   * @return the copy
   */
  public ErrorDefinition whenPresent(String path) {
    return new ErrorDefinition(code, message, status, path);
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
   * Returns the path of the error message.
   *
   * @return the path, or empty
   */
  public String message() {
    return message;
  }

  /**
   * Returns the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @return the path, or empty
   */
  public String status() {
    return status;
  }

  /**
   * Returns the path of a value that only the answer to a failed request has.
   *
   * @return the path, or empty if the HTTP status or the envelope says that a request failed
   */
  public String whenPresent() {
    return whenPresent;
  }
}
