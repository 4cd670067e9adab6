package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.RateLimitDefinition;
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

/** One call, with all its attempts and the waits between them. */
final class CallExecution<A> {
  /** The pause after a 429 that does not say how long to wait. */
  private static final Duration WITHOUT_TIME = Duration.ofSeconds(1);

  private final CallEnvironment environment;
  private final Object request;
  private final EndpointDefinition endpoint;
  private final UnaryOperator<A> check;
  private final Function<CallFailure, ? extends Exception> exceptions;
  private final Optional<RequestWindow> window;

  private final CompletableFuture<A> answer = new StoppingFuture<>(this::stop);
  private final long start = System.nanoTime();
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile @Nullable Call<A> current;
  private volatile RequestWindow.@Nullable Place place;
  private volatile @Nullable Future<?> wait;

  CallExecution(
      CallEnvironment environment,
      Object request,
      EndpointDefinition endpoint,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    this.environment = environment;
    this.request = request;
    this.endpoint = endpoint;
    this.check = check;
    this.exceptions = exceptions;
    this.window = environment.windows().of(endpoint);
  }

  CompletableFuture<A> start() {
    Call<A> first = newCall(); // throws in the caller's thread if the request cannot be sent
    Future<?> deadline =
        environment.timer().after(environment.settings().callTimeout(), this::endInTime);
    CompletableFuture<A> unused = answer.whenComplete((value, failure) -> deadline.cancel(false));
    attempt(first);
    return answer;
  }

  /**
   * Creates the call of the service. The type of the answer follows from the type of the request.
   */
  @SuppressWarnings("unchecked")
  private Call<A> newCall() {
    return Answers.prepare(() -> (Call<A>) endpoint.call(environment.retrofit(), request));
  }

  /** Sends the call when the rate limit allows it. */
  private void attempt(Call<A> call) {
    if (window.isEmpty()) {
      send(call, () -> {});
      return;
    }
    RequestWindow.Place own = window.get().enter(mine -> send(call, mine::end));
    place = own;
    Duration shortest = own.shortestWait();
    if (shortest.compareTo(left()) >= 0 && own.leave()) {
      end(tooManyRequests(shortest));
    }
    if (answer.isDone()) {
      own.leave(); // the future ended while the attempt entered
    }
  }

  private CallFailure tooManyRequests(Duration shortest) {
    RateLimitDefinition limit = endpoint.api().limit();
    return CallFailure.timeout(
            "%s allows %d requests in %d s, and they are used up"
                .formatted(endpoint.api().name(), limit.requests(), limit.seconds()),
            null)
        .withoutTimeFor(shortest, environment.settings().callTimeout());
  }

  private void send(Call<A> call, Runnable ended) {
    if (answer.isDone()) {
      ended.run();
      return;
    }
    attempts.incrementAndGet();
    current = call;
    call.enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<A> answered, Response<A> response) {
            ended.run();
            try {
              succeed(check.apply(Answers.of(response, endpoint)));
            } catch (Throwable e) { // an error must end the future, too
              failed(e, answered);
            }
          }

          @Override
          public void onFailure(Call<A> failed, Throwable cause) {
            ended.run();
            failed(cause, failed);
          }
        });
    if (answer.isDone()) {
      call.cancel(); // the future ended while the call was enqueued
    }
  }

  private void succeed(A value) {
    environment.budget().succeeded(attempts.get());
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
    pauseOthers(failure);
    Optional<Duration> pause = environment.retries().waitAfter(failure, attempts.get(), endpoint);
    if (pause.isEmpty()) {
      end(failure);
    } else if (pause.get().compareTo(left()) >= 0) {
      end(failure.withoutTimeFor(pause.get(), environment.settings().callTimeout()));
    } else if (environment.budget().take()) {
      attemptAfter(pause.get(), failure);
    } else {
      end(failure);
    }
  }

  /** After a 429, all calls with the same rate limit wait as long as the API says. */
  private void pauseOthers(CallFailure failure) {
    CallFailure.ErrorReport error = failure.error();
    if (error != null && error.isRateLimit()) {
      Duration time = error.retryAfter() == null ? WITHOUT_TIME : error.retryAfter();
      window.ifPresent(shared -> shared.pause(time));
    }
  }

  private void attemptAfter(Duration pause, CallFailure failure) {
    try {
      wait = environment.timer().after(pause, this::attemptAgain);
    } catch (RejectedExecutionException e) { // the client is closed
      end(failure);
    }
    if (answer.isDone()) {
      stop();
    }
  }

  private void attemptAgain() {
    try {
      attempt(newCall());
    } catch (RuntimeException | Error e) { // no other code would end the future
      answer.completeExceptionally(e);
    }
  }

  private Duration left() {
    return environment.settings().callTimeout().minusNanos(System.nanoTime() - start);
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
    RequestWindow.Place waitingPlace = place;
    if (waitingPlace != null) {
      waitingPlace.leave();
    }
    Future<?> waiting = wait;
    if (waiting != null) {
      waiting.cancel(false);
    }
  }
}
