package io.github.filterspec.runtime.throttle;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The timer for the timeouts and the waiting times of calls. The timer ends a call when the timeout
 * of the call has passed. The timer starts an attempt when the waiting time before the attempt has
 * passed. No thread is blocked during a wait.
 */
public final class CallTimer {
  private final ScheduledThreadPoolExecutor executor;

  /**
   * Creates a timer.
   *
   * @param api the name of the API, which is part of the name of the timer's thread
   */
  public CallTimer(String api) {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "filterspec-timer of " + api);
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
    executor.setContinueExistingPeriodicTasksAfterShutdownPolicy(true);
    executor.setKeepAliveTime(10, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
  }

  /** Runs a task after some time, unless the task is cancelled earlier. */
  public ScheduledFuture<?> after(Duration time, Runnable task) {
    return executor.schedule(task, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Runs a task again and again, until the task is cancelled. */
  public ScheduledFuture<?> every(Duration time, Runnable task) {
    return executor.scheduleWithFixedDelay(
        task, time.toNanos(), time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Returns whether the timer accepts no more tasks. */
  public boolean isClosed() {
    return executor.isShutdown();
  }

  /** Ends the thread of the timer after all scheduled tasks have run. */
  public void close() {
    executor.shutdown();
  }
}
