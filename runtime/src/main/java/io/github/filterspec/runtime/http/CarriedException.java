package io.github.filterspec.runtime.http;

import java.io.IOException;

/**
 * An {@link IOException} that contains a failure or an error. OkHttp and Retrofit expect an {@link
 * IOException} for a failed call; anything else ends a thread, and the future never ends.
 */
public final class CarriedException extends IOException {
  private static final long serialVersionUID = 1;

  /** The contained exception or error. */
  private final Throwable carried;

  CarriedException(Throwable carried) {
    super(carried);
    this.carried = carried;
  }

  /**
   * Returns the contained exception or error.
   *
   * @return the exception or error
   */
  public Throwable carried() {
    return carried;
  }
}
