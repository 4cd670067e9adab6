package io.github.filterspec.sample.sandbox.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that keep no program alive. */
final class DaemonThreads {

  private static final int MAX_THREADS = 256;
  private static final long IDLE_SECONDS = 10;

  private DaemonThreads() {}

  /**
   * Returns the threads that answer requests. A request whose body arrives slowly keeps a thread,
   * so there are many; if all are taken, the server closes the connection.
   */
  static ExecutorService pool() {
    return new ThreadPoolExecutor(
        0,
        MAX_THREADS,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        DaemonThreads::daemon);
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
