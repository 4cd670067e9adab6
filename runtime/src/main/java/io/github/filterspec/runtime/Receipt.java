package io.github.filterspec.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a successful command whose answer has no data. If the API has no envelope, an empty
 * answer such as {@code 204 No Content} is also a receipt. If the API has an envelope, an empty
 * answer causes an {@link ApiProtocolException}, because an empty answer does not say that the
 * command succeeded.
 */
public final class Receipt {
  private final @Nullable String message;

  private Receipt(@Nullable String message) {
    this.message = message;
  }

  /**
   * Returns a receipt.
   *
   * @param message the message in the answer, or null if there is no message
   * @return the receipt
   */
  public static Receipt of(@Nullable String message) {
    return new Receipt(message);
  }

  /**
   * Returns the message in the answer of the API.
   *
   * @return the first 1,024 characters of the message; empty if the answer has no message
   */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /** Returns the message, or an empty text if the answer has no message. */
  @Override
  public String toString() {
    return message().orElse("");
  }
}
