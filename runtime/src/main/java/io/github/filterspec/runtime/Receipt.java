package io.github.filterspec.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that succeeded, where the API has no data to give. Without an envelope
 * even an empty answer is one, such as {@code 204 No Content}; with an envelope an empty answer is
 * an {@link ApiProtocolException}, since it does not say that the command succeeded.
 */
public final class Receipt {
  private final @Nullable String message;

  /**
   * A receipt.
   *
   * @param message what the API says, or null
   */
  public Receipt(@Nullable String message) {
    this.message = message;
  }

  /**
   * What the API says.
   *
   * @return its message, at most 1,024 characters of it, or nothing
   */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /** The message. */
  @Override
  public String toString() {
    return message().orElse("");
  }
}
