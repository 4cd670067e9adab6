package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.RateLimitDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.limit.RateLimiterException;
import io.github.filterspec.runtime.monitor.CallEvent.WaitReason;
import io.github.filterspec.runtime.monitor.CallOutcome;
import io.github.filterspec.runtime.throttle.AttemptLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** The execution of one call, which can have several attempts and waits between the attempts. */
final class CallExecution<A> {
  /**
   * The time that the client waits after the status 429 if the answer does not say how long to
   * wait.
   */
  private static final Duration WITHOUT_TIME = Duration.ofSeconds(1);

  /** The {@code Turn} of every attempt if the API has no rate limit. */
  private static final AttemptLimit.Turn UNLIMITED =
      new AttemptLimit.Turn() {
        @Override
        public boolean leave() {
          return false;
        }

        @Override
        public void end() {}

        @Override
        public void giveBack() {}
      };

  private final CallEnvironment environment;
  private final Object request;
  private final EndpointDefinition endpoint;
  private final UnaryOperator<A> check;
  private final Function<CallFailure, ? extends Exception> exceptions;
  private final Optional<AttemptLimit> limit;
  private final CallNotifier notifier;
  private final FollowingPages pages;
  private final CallSignIn signIn;

  private final CompletableFuture<A> answer = new StoppingFuture<>(this::stop);
  private final long start = System.nanoTime();
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile @Nullable Call<A> current;

  /** The thread that waits for the answer, as long as this thread begins the first attempt. */
  private @Nullable Thread caller;

  /** The attempt that the thread of the caller must run, or null. */
  private @Nullable Runnable here;

  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile AttemptLimit.@Nullable Turn turn;
  private volatile @Nullable Future<?> wait;
  private volatile boolean sentBefore;
  private volatile boolean waits = true;

  CallExecution(
      CallEnvironment environment,
      Object request,
      EndpointDefinition endpoint,
      long page,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    this.environment = environment;
    this.request = request;
    this.endpoint = endpoint;
    this.check = check;
    this.exceptions = exceptions;
    this.limit = environment.limits().of(endpoint);
    this.pages = new FollowingPages(endpoint, request, environment.services().baseUrl());
    this.notifier = new CallNotifier(environment.events(), endpoint, page);
    this.signIn = new CallSignIn(environment, endpoint);
  }

  /** Starts the call, and does not wait for the answer. */
  CompletableFuture<A> start() {
    Call<A> first = newCall(); // throws in the caller's thread if the request cannot be sent
    environment.live().add(this);
    endLater();
    beginSafely(() -> withCredential(first));
    return answer;
  }

  /**
   * Starts the call for a thread that waits for the answer. If possible, this method runs the first
   * attempt itself. Then the future is often complete when this method returns. If the thread was
   * interrupted, the future is cancelled, and nothing is sent.
   */
  CompletableFuture<A> startHere() {
    Call<A> first = newCall(); // throws in the caller's thread if the request cannot be sent
    if (Thread.currentThread().isInterrupted()) {
      answer.cancel(true);
      return answer;
    }
    environment.live().add(this);
    caller = Thread.currentThread();
    beginSafely(() -> withCredential(first));
    caller = null;
    Runnable attempt = here;
    if (attempt != null) {
      attempt.run();
    }
    if (!answer.isDone()) {
      beginSafely(this::endLater);
    }
    return answer;
  }

  /** Lets the timer end the call after its timeout. */
  private void endLater() {
    Future<?> deadline = environment.timer().after(left(), this::endInTime);
    CompletableFuture<A> unused = answer.whenComplete((value, failure) -> deadline.cancel(false));
  }

  /**
   * Creates the call of the generated service. The type of the request determines the type of the
   * answer.
   */
  @SuppressWarnings("unchecked")
  private Call<A> newCall() {
    Call<A> call = Answers.prepare(() -> (Call<A>) endpoint.call(environment.services(), request));
    signIn.check(environment.headers());
    Attempt.addHeaders(call.request(), environment.headers());
    return call;
  }

  /**
   * Begins the attempt as soon as the client has a credential. If the call ends, the wait for the
   * credential also ends.
   */
  private void withCredential(Call<A> call) {
    waits = true;
    CompletionStage<SentCredential> credential = signIn.next();
    if (credential == null) {
      attempt(call);
      return;
    }
    whenKnown(credential, known -> attemptWith(known, call));
  }

  private void whenKnown(CompletionStage<SentCredential> credential, Consumer<SentCredential> use) {
    signIn.whenKnown(credential, known -> beginSafely(() -> use.accept(known)), this::end);
  }

  private void attemptWith(SentCredential credential, Call<A> call) {
    Attempt.of(call.request()).credential(credential);
    attempt(call);
  }

  /** Sends the request as soon as the rate limit allows it. */
  private void attempt(Call<A> call) {
    waits = true;
    if (limit.isEmpty()) {
      send(call, UNLIMITED);
      return;
    }
    AttemptLimit.Turn own = limit.get().enter(new LimitedAttempt(call));
    turn = own;
    if (answer.isDone()) {
      own.leave(); // the future ended while the attempt entered
    }
  }

  /** An attempt that waits because of the rate limit. */
  private final class LimitedAttempt implements AttemptLimit.Attempt {
    private final Call<A> call;
    private final AtomicBoolean told = new AtomicBoolean();

    private LimitedAttempt(Call<A> call) {
      this.call = call;
    }

    @Override
    public void begin(AttemptLimit.Turn own) {
      send(call, own);
    }

    @Override
    public void mustWait(AttemptLimit.Turn own, Duration shortest) {
      if (shortest.compareTo(left()) >= 0 && own.leave()) {
        end(tooManyRequests(shortest));
      } else if (told.compareAndSet(false, true)) {
        notifier.waits(attempts.get() + 1, shortest, WaitReason.RATE_LIMIT);
      }
    }

    @Override
    public void cannotBegin(Throwable failure) {
      Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
      Throwable cause = inner == null ? failure : inner;
      end(
          cause instanceof RateLimiterException ours
              ? CallFailure.transport(String.valueOf(ours.getMessage()), ours)
              : CallFailure.transport(
                  "the rate limiter of %s failed with %s"
                      .formatted(endpoint.api().name(), cause.getClass().getName()),
                  null));
    }
  }

  private CallFailure tooManyRequests(Duration shortest) {
    RateLimitDefinition allowed = endpoint.api().limit();
    return CallFailure.timeout(
            "the rate limit of %s is reached: %d requests in %d s"
                .formatted(endpoint.api().name(), allowed.requests(), allowed.seconds()),
            null)
        .withoutTimeFor(shortest, environment.settings().callTimeout());
  }

  private void send(Call<A> call, AttemptLimit.Turn own) {
    if (answer.isDone()) {
      own.giveBack();
      return;
    }
    sentBefore |= wasSent(current);
    current = call;
    waits = false;
    AttemptThreads threads = environment.threads();
    int number = attempts.incrementAndGet();
    AttemptCallback<A> callback =
        new AttemptCallback<>(this, notifier, threads.places(), own, number);
    notifier.attemptBegins(number);
    if (Thread.currentThread() == caller && threads.takeCallersThread(environment.settings())) {
      here = () -> new WatchedAttempt<>(this, environment, call, callback).run();
    } else {
      threads.places().take(() -> beginSafely(() -> enqueue(call, callback)));
    }
    if (answer.isDone()) {
      call.cancel(); // the future ended while the call was enqueued
    }
  }

  private void enqueue(Call<A> call, AttemptCallback<A> callback) {
    boolean enqueued = false;
    try {
      call.enqueue(callback);
      enqueued = true;
    } finally {
      if (!enqueued) {
        callback.leave();
      }
    }
  }

  /** Runs an attempt that has sent nothing again, in a thread of OkHttp. */
  void runInAnotherThread(Call<A> call, AttemptCallback<A> callback) {
    beginSafely(() -> enqueueCopy(call, callback));
  }

  private void enqueueCopy(Call<A> call, AttemptCallback<A> callback) {
    Call<A> copy = newCall();
    SentCredential credential = Attempt.of(call.request()).credential();
    if (credential != null) {
      Attempt.of(copy.request()).credential(credential);
    }
    current = copy;
    enqueue(copy, callback);
    if (answer.isDone()) {
      copy.cancel();
    }
  }

  /**
   * Ends the call with the answer of an attempt. If the answer is a failure, this method throws an
   * exception and does not end the call.
   */
  void succeed(Response<A> response) {
    A whole = Answers.of(response, endpoint);
    succeed(check.apply(pages.withCursor(whole, response)));
  }

  private void succeed(A value) {
    environment.budget().succeeded(attempts.get());
    if (value instanceof Page<?> page && !answer.isDone()) {
      notifier.pageDelivered(page);
    }
    tellEnd(CallOutcome.SUCCESS);
    answer.complete(value);
  }

  /** Ends the call after a failed attempt, unless the client repeats the attempt. */
  void failed(Throwable cause, Call<A> call) {
    Throwable failure = Answers.failure(cause, call, endpoint);
    if (failure instanceof CallFailure ours) {
      beginSafely(() -> failed(ours, call));
    } else {
      tellEnd(CallOutcome.OTHER);
      answer.completeExceptionally(failure);
    }
  }

  private void failed(CallFailure failure, Call<A> call) {
    pauseOthers(failure);
    SentCredential refused = Attempt.of(call.request()).credential();
    Optional<CompletionStage<SentCredential>> another =
        signIn.another(refused, failure, attempts.get());
    if (refused != null && another.isPresent()) {
      waits = true;
      whenKnown(another.get(), known -> attemptWithOther(known, refused, failure));
    } else {
      retryOrEnd(failure);
    }
  }

  /**
   * Sends the request once more if the supplier returned a secret that differs from the refused
   * secret.
   */
  private void attemptWithOther(
      SentCredential credential, SentCredential refused, CallFailure failure) {
    if (credential.secret().equals(refused.secret()) || !environment.budget().take()) {
      end(failure);
    } else {
      attemptWith(credential, newCall());
    }
  }

  private void retryOrEnd(CallFailure failure) {
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

  /**
   * If the status of the answer is 429, pauses the rate limit for the time that the API names, so
   * that other calls also wait.
   */
  private void pauseOthers(CallFailure failure) {
    CallFailure.ErrorReport error = failure.error();
    if (error != null && error.isRateLimit()) {
      Duration time = error.retryAfter() == null ? WITHOUT_TIME : error.retryAfter();
      limit.ifPresent(shared -> shared.pause(time));
    }
  }

  private void attemptAfter(Duration pause, CallFailure failure) {
    waits = true;
    notifier.retries(attempts.get(), failure, current, pause);
    try {
      wait = environment.timer().after(pause, this::attemptAgain);
    } catch (RejectedExecutionException e) { // the client is closed
      end(failure);
    }
    if (answer.isDone()) {
      stop();
    }
  }

  /**
   * Ends the call if the call waits for a credential, for the rate limit or for the next attempt.
   * The client calls this method when the client is closed.
   */
  void endIfWaiting() {
    if (waits) {
      end(Answers.closed(endpoint, new RejectedExecutionException("the client was closed")));
      stop();
    }
  }

  private void attemptAgain() {
    beginSafely(() -> withCredential(newCall()));
  }

  /**
   * Runs the code that begins an attempt. If the beginning of an attempt throws an exception, this
   * method completes the future of the call, because no other code would complete the future.
   */
  private void beginSafely(Runnable beginning) {
    try {
      beginning.run();
    } catch (RejectedExecutionException e) {
      end(Answers.closed(endpoint, e));
    } catch (CallFailure failure) {
      end(failure);
    } catch (RuntimeException | Error e) {
      tellEnd(CallOutcome.OTHER);
      answer.completeExceptionally(e);
    }
  }

  private Duration left() {
    return environment.settings().callTimeout().minusNanos(System.nanoTime() - start);
  }

  /** Returns whether the time of the call is over at a value of {@link System#nanoTime}. */
  boolean isOverdue(long nanoTime) {
    return nanoTime - start >= environment.settings().callTimeout().toNanos();
  }

  /** Returns whether the call has ended. */
  boolean isDone() {
    return answer.isDone();
  }

  /** Cancels the call, because the thread of the caller was interrupted. */
  void cancel() {
    answer.cancel(true);
  }

  /** Ends the call, because its time is over. */
  void endInTime() {
    end(CallFailure.timeout(signIn.slowPart() + " did not answer in time", null));
  }

  private void end(CallFailure failure) {
    tellEnd(CallNotifier.outcome(failure));
    answer.completeExceptionally(exceptions.apply(described(failure)));
  }

  /** Returns the failure of a call whose thread was interrupted. */
  CallFailure interrupted(InterruptedException cause) {
    return described(
        CallFailure.cancelled(
            "the thread that called " + endpoint.api().name() + " was interrupted", cause));
  }

  /** Adds the details of the call to a failure. */
  private CallFailure described(CallFailure failure) {
    boolean received = sentBefore || wasSent(current);
    boolean unsure =
        failure.kind() == CallFailure.Kind.TRANSPORT || failure.kind() == CallFailure.Kind.TIMEOUT;
    CallFailure told =
        unsure && !endpoint.isReadOnly()
            ? failure.adding(
                received
                    ? "The API may have executed the command"
                    : "The command did not reach the API")
            : failure;
    return told.after(attempts.get(), elapsed())
        .answered(AttemptTrace.requestIdOf(current).orElse(null), received);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static boolean wasSent(@Nullable Call<?> call) {
    AttemptTrace trace = AttemptTrace.of(call);
    return trace != null && trace.wasSent();
  }

  /** Returns whether the call waits for its next attempt. */
  boolean isWaiting() {
    return waits;
  }

  /**
   * Notifies the listeners that the call ended. Each listener is notified once, even if this method
   * is called again.
   */
  private void tellEnd(CallOutcome outcome) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    environment.live().remove(this);
    notifier.ended(outcome, current, attempts.get(), elapsed());
  }

  /** Ends the current attempt or the current wait. */
  private void stop() {
    Call<A> call = current;
    if (call != null) {
      call.cancel();
    }
    AttemptLimit.Turn waitingTurn = turn;
    if (waitingTurn != null) {
      waitingTurn.leave();
    }
    Future<?> waiting = wait;
    if (waiting != null) {
      waiting.cancel(false);
    }
    if (answer.isDone()) {
      tellEnd(CallOutcome.CANCELLED);
    }
  }
}
