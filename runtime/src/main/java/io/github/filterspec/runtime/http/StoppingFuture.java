package io.github.filterspec.runtime.http;

import java.util.concurrent.CompletableFuture;

/**
 * The future of a call. The call stops when the future is cancelled, or when the future ends with
 * an exception, such as a timeout. The call also stops when a future that is derived from the
 * future of the call is cancelled, or ends with an exception.
 */
final class StoppingFuture<T> extends CompletableFuture<T> {
  private final Runnable stop;

  StoppingFuture(Runnable stop) {
    this.stop = stop;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean cancelled =
        super.cancel(mayInterrupt); // first, because a stopped call fails the future
    stop.run();
    return cancelled;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    boolean ended = super.completeExceptionally(failure);
    stop.run();
    return ended;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new StoppingFuture<>(stop);
  }
}
