package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Executes the calls of a client. A synchronous call is an asynchronous call, and a wait in the
 * thread of the caller that an interrupt ends.
 */
public final class CallExecutor {
  private final OkHttpClient http;
  private final CallEnvironment environment;

  /**
   * Creates an executor.
   *
   * @param api the name of the API
   * @param base the URL below which every request must be
   * @param token the token, or null for an API without a token
   * @param converters the converters of requests and answers
   * @param settings the limits of all calls
   */
  public CallExecutor(
      String api,
      HttpUrl base,
      @Nullable BearerToken token,
      ServiceConverters converters,
      CallSettings settings) {
    this.http = Transport.create(api, base, token, settings);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(base)
            .callFactory(SentToken.remembering(http))
            .addConverterFactory(converters)
            .build();
    this.environment =
        new CallEnvironment(
            retrofit,
            new CallTimer(api),
            new RequestWindows(base, token == null ? null : token.account()),
            settings,
            new RetryPolicy(settings.maxAttempts(), () -> ThreadLocalRandom.current().nextDouble()),
            new RetryBudget());
  }

  /**
   * Executes a call without waiting.
   *
   * @param request a query or a command
   * @param endpoint the endpoint of the request
   * @param check returns the answer, or throws a {@link CallFailure}
   * @param exceptions creates the exception of a failure
   * @param <A> the type of the answer
   * @return a future of the whole answer; if the future or a future derived from it is cancelled or
   *     times out, the call ends
   * @throws CallFailure if the request cannot be sent
   */
  public <A> CompletableFuture<A> start(
      Object request,
      EndpointDefinition endpoint,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    CallExecution<A> execution =
        new CallExecution<>(environment, request, endpoint, check, exceptions);
    return execution.start();
  }

  /**
   * Executes a call and waits for the answer.
   *
   * @param request a query or a command
   * @param endpoint the endpoint of the request
   * @param check returns the answer, or throws a {@link CallFailure}
   * @param <A> the type of the answer
   * @return the whole answer
   * @throws CallFailure if there is no answer, or if the answer is an error or cannot be read; also
   *     if the thread is interrupted, which ends the call
   */
  public <A> A run(Object request, EndpointDefinition endpoint, UnaryOperator<A> check) {
    CompletableFuture<A> answer = start(request, endpoint, check, failure -> failure);
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw CallFailure.cancelled(
          "the thread that called " + endpoint.api().name() + " was interrupted", e);
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

  /** Ends the threads and the idle connections. Attempts that were already sent continue. */
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    environment.timer().close();
  }
}
