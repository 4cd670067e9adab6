package io.github.filterspec.runtime.failure;

import java.io.IOException;

/**
 * An {@code IOException} that contains another exception. OkHttp and Retrofit expect an {@code
 * IOException} for a failed call. An exception that is not an {@code IOException} would end a
 * thread of OkHttp, and the future of the call would never complete.
 */
public final class CarriedException extends IOException {
  private static final long serialVersionUID = 1;

  /** The contained exception or error. */
  private final Throwable carried;

  /** Creates an {@code IOException} that contains the exception or error. */
  public CarriedException(Throwable carried) {
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
