package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception for an answer that is broken JSON, or whose data does not fit the type of the items.
 * No item of the answer is delivered, and the message contains no value of an item.
 */
public final class ApiDecodingException extends ApiException {
  private static final long serialVersionUID = 1;

  /** The path of the JSON value that does not fit its Java type. */
  private final String path;

  ApiDecodingException(
      String message, @Nullable Throwable cause, String path, CallDetails details) {
    super(message, cause, details);
    this.path = path;
  }

  /**
   * Returns the path of the JSON value that does not fit its Java type.
   *
   * @return the path of the value, such as {@code data[3].createdAt}; if the JSON is broken, the
   *     line and the column of the problem
   */
  public String path() {
    return path;
  }
}
