package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.cli.output.RefusedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Ends a long command when the user presses Ctrl-C. The program interrupts the command immediately.
 * But if the command has sent a request that must not be interrupted, the program waits a few
 * seconds for the answer. The process ends when the command has stored its progress and printed a
 * message.
 */
public final class StopSignal implements AutoCloseable {
  private static final long SECONDS_FOR_AN_ANSWER = 10;
  private static final long SECONDS_FOR_THE_END = 5;

  private final Thread worker = Thread.currentThread();
  private final Thread hook = new Thread(this::stop, "stop");
  private final Semaphore request = new Semaphore(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopping;

  /**
   * Registers a shutdown hook for Ctrl-C. If this method was not called, Ctrl-C ends the program
   * immediately.
   */
  void watch() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Begins a request that must not be interrupted. Returns false if the request must not be sent,
   * because the program is stopping.
   */
  boolean beginRequest() {
    return request.tryAcquire();
  }

  /** Ends the request. */
  void endRequest() {
    request.release();
  }

  /**
   * Returns the given exception, or, if the user stopped the program, an exception that says that
   * the program was interrupted.
   */
  RuntimeException translated(RuntimeException e) {
    return stopping ? new RefusedException("the program was interrupted") : e;
  }

  private void stop() {
    stopping = true;
    try {
      // Keeps the permit, so that no further request begins.
      boolean unused = request.tryAcquire(SECONDS_FOR_AN_ANSWER, TimeUnit.SECONDS);
      worker.interrupt();
      boolean unusedToo = ended.await(SECONDS_FOR_THE_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Allows the process to end, because the command has stored and printed everything. */
  @Override
  public void close() {
    ended.countDown();
    if (!stopping) {
      removeHook();
    }
  }

  private void removeHook() {
    try {
      boolean unused = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process ends at this moment, and the hook has nothing to wait for
    }
  }
}
