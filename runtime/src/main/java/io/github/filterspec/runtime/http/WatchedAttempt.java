package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CarriedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import retrofit2.Call;
import retrofit2.Response;

/** An attempt that runs in the thread of the caller, while the watch looks at the attempt. */
final class WatchedAttempt<A> implements CallWatch.Watched {
  private final CallExecution<A> execution;
  private final CallEnvironment environment;
  private final Call<A> call;
  private final AttemptCallback<A> callback;
  private final Thread thread = Thread.currentThread();
  private final long begin = System.nanoTime();
  private volatile boolean late;

  /** Creates an attempt that runs in the current thread. */
  WatchedAttempt(
      CallExecution<A> execution,
      CallEnvironment environment,
      Call<A> call,
      AttemptCallback<A> callback) {
    this.execution = execution;
    this.environment = environment;
    this.call = call;
    this.callback = callback;
  }

  /** Runs the attempt, and gives the result to the callback. */
  void run() {
    Response<A> response;
    try {
      response = execute();
    } catch (Throwable e) { // an error must end the future, too
      failed(e);
      return;
    }
    callback.onResponse(call, response);
  }

  private Response<A> execute() throws IOException {
    Attempt.of(call.request()).watch();
    call.timeout().timeout(0, TimeUnit.NANOSECONDS); // the watch replaces the timeout of OkHttp
    CallWatch watch = environment.threads().watch();
    watch.begin(this);
    CallersThread.begin();
    try {
      return call.execute();
    } finally {
      CallersThread.end();
      watch.end(this);
    }
  }

  private void failed(Throwable failure) {
    if (Thread.currentThread().isInterrupted()) {
      execution.cancel();
    }
    if (CallersThread.needsAnotherThread(failure) && !execution.isDone()) {
      execution.runInAnotherThread(call, callback);
    } else {
      callback.onFailure(call, classified(failure));
    }
  }

  @Override
  public void look(long now) {
    if (thread.isInterrupted()) {
      execution.cancel();
    } else if (execution.isOverdue(now)) {
      execution.endInTime();
    } else if (now - begin >= environment.settings().attemptTimeout().toNanos()) {
      late = true;
      call.cancel();
    }
  }

  /** Returns the failure of the attempt. If the attempt took too long, returns a timeout. */
  private Throwable classified(Throwable failure) {
    boolean stopped = late && failure instanceof IOException;
    return stopped && !(failure instanceof CarriedException)
        ? new InterruptedIOException("timeout").initCause(failure)
        : failure;
  }
}
