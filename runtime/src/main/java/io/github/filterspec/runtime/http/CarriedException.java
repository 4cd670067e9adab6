package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.ApiException;
import java.io.IOException;

/**
 * An {@link IOException} that contains one of our exceptions. OkHttp expects an {@link IOException}
 * for a failed call; any other exception ends its thread.
 */
final class CarriedException extends IOException {
  private static final long serialVersionUID = 1;

  /** The contained exception. */
  private final ApiException carried;

  CarriedException(ApiException carried) {
    super(carried);
    this.carried = carried;
  }

  ApiException carried() {
    return carried;
  }
}
