package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

/** One call, with all its attempts and the waits between them. */
final class CallExecution<A> {
  private final Retrofit retrofit;
  private final Object request;
  private final EndpointDefinition endpoint;
  private final UnaryOperator<A> check;
  private final Function<CallFailure, ? extends Exception> exceptions;
  private final CallTimer timer;
  private final CallSettings settings;
  private final RetryPolicy retries;
  private final RetryBudget budget;

  private final CompletableFuture<A> answer = new StoppingFuture<>(this::stop);
  private final long start = System.nanoTime();
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile @Nullable Call<A> current;
  private volatile @Nullable Future<?> wait;

  CallExecution(
      Retrofit retrofit,
      Object request,
      EndpointDefinition endpoint,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions,
      CallTimer timer,
      CallSettings settings,
      RetryPolicy retries,
      RetryBudget budget) {
    this.retrofit = retrofit;
    this.request = request;
    this.endpoint = endpoint;
    this.check = check;
    this.exceptions = exceptions;
    this.timer = timer;
    this.settings = settings;
    this.retries = retries;
    this.budget = budget;
  }

  CompletableFuture<A> start() {
    Call<A> first = newCall(); // throws in the caller's thread if the request cannot be sent
    Future<?> deadline = timer.after(settings.callTimeout(), this::endInTime);
    CompletableFuture<A> unused = answer.whenComplete((value, failure) -> deadline.cancel(false));
    attempt(first);
    return answer;
  }

  /**
   * Creates the call of the service. The type of the answer follows from the type of the request.
   */
  @SuppressWarnings("unchecked")
  private Call<A> newCall() {
    return Answers.prepare(() -> (Call<A>) endpoint.call(retrofit, request));
  }

  private void attempt(Call<A> call) {
    attempts.incrementAndGet();
    current = call;
    if (answer.isDone()) {
      return;
    }
    call.enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<A> answered, Response<A> response) {
            try {
              succeed(check.apply(Answers.of(response, endpoint)));
            } catch (Throwable e) { // an error must end the future, too
              failed(e, answered);
            }
          }

          @Override
          public void onFailure(Call<A> failed, Throwable cause) {
            failed(cause, failed);
          }
        });
    if (answer.isDone()) {
      call.cancel(); // the future ended while the call was enqueued
    }
  }

  private void succeed(A value) {
    budget.succeeded(attempts.get());
    answer.complete(value);
  }

  private void failed(Throwable cause, Call<A> call) {
    Throwable failure = Answers.failure(cause, call, endpoint);
    if (failure instanceof CallFailure ours) {
      failed(ours);
    } else {
      answer.completeExceptionally(failure);
    }
  }

  private void failed(CallFailure failure) {
    Optional<Duration> pause = retries.waitAfter(failure, attempts.get(), endpoint);
    if (pause.isEmpty()) {
      end(failure);
    } else if (pause.get().compareTo(left()) >= 0) {
      end(failure.withoutTimeFor(pause.get(), settings.callTimeout()));
    } else if (budget.take()) {
      attemptAfter(pause.get(), failure);
    } else {
      end(failure);
    }
  }

  private void attemptAfter(Duration pause, CallFailure failure) {
    try {
      wait = timer.after(pause, () -> attempt(newCall()));
    } catch (RejectedExecutionException e) { // the client is closed
      end(failure);
    }
    if (answer.isDone()) {
      stop();
    }
  }

  private Duration left() {
    return settings.callTimeout().minusNanos(System.nanoTime() - start);
  }

  private void endInTime() {
    end(CallFailure.timeout(endpoint.api().name() + " did not answer in time", null));
  }

  private void end(CallFailure failure) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    answer.completeExceptionally(exceptions.apply(failure.after(attempts.get(), elapsed)));
  }

  /** Ends the attempt or the wait. */
  private void stop() {
    Call<A> call = current;
    if (call != null) {
      call.cancel();
    }
    Future<?> waiting = wait;
    if (waiting != null) {
      waiting.cancel(false);
    }
  }
}
