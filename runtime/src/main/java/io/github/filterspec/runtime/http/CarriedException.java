package io.github.filterspec.runtime.http;

import java.io.IOException;

/**
 * An {@link IOException} that contains one of our exceptions. OkHttp expects an {@link IOException}
 * for a failed call; any other exception ends its thread.
 */
final class CarriedException extends IOException {
  private static final long serialVersionUID = 1;

  /** The contained exception. */
  private final CallFailure carried;

  CarriedException(CallFailure carried) {
    super(carried);
    this.carried = carried;
  }

  CallFailure carried() {
    return carried;
  }
}
