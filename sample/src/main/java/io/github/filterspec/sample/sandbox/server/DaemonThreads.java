package io.github.filterspec.sample.sandbox.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that keep no program alive. */
final class DaemonThreads {

  private static final int THREADS = 8;

  private DaemonThreads() {}

  /** The threads that answer requests. */
  static ExecutorService pool() {
    return Executors.newFixedThreadPool(THREADS, DaemonThreads::daemon);
  }

  /**
   * Runs a task in a daemon thread and waits for it.
   *
   * <p>The JDK's server starts its dispatcher as a plain child of the thread that starts the
   * server; it is a daemon only if that thread is one.
   */
  static void run(Runnable task) {
    Thread thread = daemon(task);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sandbox");
    thread.setDaemon(true);
    return thread;
  }
}
