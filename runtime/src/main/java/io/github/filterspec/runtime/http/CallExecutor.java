package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.ClientHealth;
import io.github.filterspec.runtime.throttle.AttemptLimits;
import io.github.filterspec.runtime.throttle.AttemptPlaces;
import io.github.filterspec.runtime.throttle.CallTimer;
import io.github.filterspec.runtime.throttle.SharedLimiters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * The executor of all calls of a client. The first attempt of a synchronous call runs in the thread
 * of the caller if an open connection is free. Otherwise, a synchronous call starts an asynchronous
 * call, and the thread of the caller waits for the result. If the thread of the caller is
 * interrupted, the call ends.
 */
public final class CallExecutor {
  private final Transport transport;
  private final CallSettings settings;
  private final CallEnvironment environment;

  /**
   * Creates an executor.
   *
   * @param api the name of the API, which is used in messages
   * @param base the base URL; the URL of every request must begin with the base URL
   * @param users the OkHttp client of the user, or null if the user has set no OkHttp client
   * @param credential the credential, or null if the client has no credential
   * @param converters the converters of requests and answers
   * @param settings the limits of all calls
   * @param shared the rate limiters that several processes share, or null if the limits are not
   *     shared with other processes
   * @param listeners the listeners, which receive the events of the calls
   */
  public CallExecutor(
      String api,
      HttpUrl base,
      @Nullable OkHttpClient users,
      @Nullable Credential credential,
      ServiceConverters converters,
      CallSettings settings,
      @Nullable SharedLimiters shared,
      List<CallListener> listeners) {
    this.settings = settings;
    this.transport = Transport.create(api, base, users, settings);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(base)
            .callFactory(transport.calls())
            .addConverterFactory(converters)
            .build();
    CallTimer timer = new CallTimer(api);
    this.environment =
        new CallEnvironment(
            new KnownServices(retrofit),
            credential == null ? null : new SecretSource(credential),
            timer,
            new AttemptThreads(
                transport, new AttemptPlaces(settings.maxConcurrentCalls()), new CallWatch(timer)),
            shared == null
                ? AttemptLimits.ofProcess(base, credential == null ? null : credential.account())
                : AttemptLimits.sharedWithProcesses(base, shared, settings.maxConcurrentCalls()),
            settings,
            Map.of(),
            new RetryPolicy(settings.maxAttempts(), () -> ThreadLocalRandom.current().nextDouble()),
            new RetryBudget(),
            new CallEvents(listeners),
            ConcurrentHashMap.newKeySet());
  }

  private CallExecutor(Transport transport, CallSettings settings, CallEnvironment environment) {
    this.transport = transport;
    this.settings = settings;
    this.environment = environment;
  }

  /**
   * Returns an executor that has other limits and headers, and shares everything else with this
   * executor.
   *
   * @param timeout the longest time of a whole call, or null if the setting of the client applies
   * @param retries true if requests may be sent again; false if no request may be sent again
   * @param headers the additional headers of each request
   * @return the executor
   */
  public CallExecutor with(
      @Nullable Duration timeout, boolean retries, Map<String, String> headers) {
    CallSettings ofCall =
        settings.withCall(
            timeout == null ? settings.callTimeout() : timeout,
            retries ? settings.maxAttempts() : 1);
    return new CallExecutor(transport, settings, environment.with(ofCall, headers));
  }

  /**
   * Starts a call, and does not wait for the answer.
   *
   * @param request a query or a command
   * @param endpoint the endpoint of the request
   * @param check a function that checks the answer, and returns the answer or throws a {@link
   *     CallFailure}
   * @param exceptions a function that creates the public exception for a failure
   * @param <A> the type of the answer
   * @return a future of the whole answer; if this future, or a future that is derived from it, is
   *     cancelled or times out, the call ends
   * @throws CallFailure if the request cannot be sent
   */
  public <A> CompletableFuture<A> start(
      Object request,
      EndpointDefinition endpoint,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    return start(request, endpoint, 0, check, exceptions);
  }

  /**
   * Starts a call that is part of an iteration, and does not wait for the answer.
   *
   * @param request a query
   * @param endpoint the endpoint of the request
   * @param page the number of the page in the iteration, from 1
   * @param check a function that checks the answer, and returns the answer or throws a {@link
   *     CallFailure}
   * @param exceptions a function that creates the public exception for a failure
   * @param <A> the type of the answer
   * @return a future of the whole answer
   * @throws CallFailure if the request cannot be sent
   */
  public <A> CompletableFuture<A> start(
      Object request,
      EndpointDefinition endpoint,
      long page,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    return new CallExecution<>(environment, request, endpoint, page, check, exceptions).start();
  }

  /**
   * Executes a call and waits for the answer.
   *
   * @param request a query or a command
   * @param endpoint the endpoint of the request
   * @param check a function that checks the answer, and returns the answer or throws a {@link
   *     CallFailure}
   * @param <A> the type of the answer
   * @return the whole answer
   * @throws CallFailure if there is no answer, if the answer is an error or cannot be read, or if
   *     the thread is interrupted; an interrupt ends the call
   */
  public <A> A run(Object request, EndpointDefinition endpoint, UnaryOperator<A> check) {
    return run(request, endpoint, 0, check);
  }

  /**
   * Executes a call that is part of an iteration, and waits for the answer.
   *
   * @param request a query
   * @param endpoint the endpoint of the request
   * @param page the number of the page in the iteration, from 1
   * @param check a function that checks the answer, and returns the answer or throws a {@link
   *     CallFailure}
   * @param <A> the type of the answer
   * @return the whole answer
   * @throws CallFailure if there is no answer, or if the answer is an error or cannot be read
   */
  public <A> A run(Object request, EndpointDefinition endpoint, long page, UnaryOperator<A> check) {
    CallExecution<A> execution =
        new CallExecution<>(environment, request, endpoint, page, check, failure -> failure);
    CompletableFuture<A> answer = execution.startHere();
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw execution.interrupted(e);
    } catch (CancellationException e) { // this thread was interrupted before the wait
      throw execution.interrupted(new InterruptedException());
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /**
   * Returns the state of the calls, the retry budget and the rate limits.
   *
   * @return the state at this moment
   */
  public ClientHealth health() {
    int waiting = 0;
    int sent = 0;
    for (CallExecution<?> call : environment.live()) {
      if (call.isWaiting()) {
        waiting++;
      } else {
        sent++;
      }
    }
    int queued = Math.min(sent, environment.threads().places().waiting());
    return new ClientHealth(
        sent - queued,
        waiting + queued,
        environment.budget().left(),
        environment.limits().health());
  }

  /**
   * Ends the threads and the idle connections of the client. This method does not stop an attempt
   * whose request was already sent.
   */
  public void close() {
    transport.close();
    environment.live().forEach(CallExecution::endIfWaiting);
    environment.timer().close();
    SecretSource secrets = environment.secrets();
    if (secrets != null) {
      secrets.close();
    }
  }
}
