package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer is broken JSON, or its data does not fit the type of the items. No item of the answer
 * is delivered, and the message contains no value of an item.
 */
public final class ApiDecodingException extends ApiException {
  private static final long serialVersionUID = 1;

  /** The path of the value that does not fit. */
  private final String path;

  /**
   * Creates the exception.
   *
   * @param message the reason, without a value of the answer
   * @param path the place of the value, such as {@code data[3].createdAt}
   */
  public ApiDecodingException(String message, String path) {
    this(message, path, null);
  }

  /**
   * Creates the exception with the exception that the user's own code threw.
   *
   * @param message the reason, without a value of the answer
   * @param path the place of the value, such as {@code data[3].createdAt}
   * @param cause the exception that a constructor or a deserializer of the user threw, or null
   */
  public ApiDecodingException(String message, String path, @Nullable Throwable cause) {
    super(message + ", at " + path, cause);
    this.path = path;
  }

  /**
   * Returns the path of the value that does not fit.
   *
   * @return a path such as {@code data[3].createdAt}, or a line and a column if the JSON is broken
   */
  public String path() {
    return path;
  }
}
