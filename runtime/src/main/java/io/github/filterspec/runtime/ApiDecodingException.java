package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is broken JSON, or whose data does not fit the type of the items. None of its
 * items are delivered, and the message has no value of theirs.
 */
public final class ApiDecodingException extends ApiException {
  private static final long serialVersionUID = 1;

  /** Where the value stands that does not fit. */
  private final String path;

  /**
   * Such a failure.
   *
   * @param message what did not fit
   * @param path where, such as {@code data[3].createdAt}
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
   * Where the value stands that does not fit.
   *
   * @return a path such as {@code data[3].createdAt}; a line and a column in broken JSON
   */
  public String path() {
    return path;
  }
}
