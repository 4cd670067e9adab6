package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.ApiException;
import java.io.IOException;

/**
 * Carries an exception of ours through OkHttp, which takes {@link IOException}s for failed calls
 * but lets its own threads die of anything else.
 */
final class CarriedException extends IOException {
  private static final long serialVersionUID = 1;

  /** What is carried. */
  private final ApiException carried;

  CarriedException(ApiException carried) {
    super(carried);
    this.carried = carried;
  }

  ApiException carried() {
    return carried;
  }
}
