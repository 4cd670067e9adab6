package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A runner that executes a call of a service, and returns the answer or throws an exception. */
public final class CallRunner {
  private CallRunner() {}

  /**
   * Creates the call of a service. Exceptions of our own converters are unwrapped, because Retrofit
   * wraps them.
   *
   * @param service calls the method of the service
   * @param <A> the type of the answer
   * @return a call that is not executed yet
   */
  public static <A> Call<A> prepare(Supplier<Call<A>> service) {
    try {
      return service.get();
    } catch (IllegalArgumentException e) {
      throw e.getCause() instanceof CallFailure ours ? ours : e;
    }
  }

  /**
   * Executes a call and waits for the answer.
   *
   * @param call a call that is not executed yet
   * @param endpoint the endpoint, with the structure of its answers
   * @param <A> the type of the answer
   * @return the whole answer
   */
  public static <A> A run(Call<A> call, EndpointDefinition endpoint) {
    try {
      return answer(call.execute(), endpoint);
    } catch (Exception e) { // OkHttp can throw an undeclared InterruptedException
      throw failure(e, call, endpoint);
    }
  }

  /**
   * Executes a call without waiting.
   *
   * @param call a call that is not executed yet
   * @param endpoint the endpoint, with the structure of its answers
   * @param check returns the answer, or throws an exception
   * @param exceptions creates the exception of a failure
   * @param <A> the type of the answer
   * @return a future of the whole answer; cancelling the future cancels the call
   */
  public static <A> CompletableFuture<A> start(
      Call<A> call,
      EndpointDefinition endpoint,
      UnaryOperator<A> check,
      Function<CallFailure, ? extends Exception> exceptions) {
    CompletableFuture<A> future = new CancellingFuture<>(call);
    call.enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<A> answered, Response<A> response) {
            try {
              future.complete(check.apply(answer(response, endpoint)));
            } catch (RuntimeException e) {
              future.completeExceptionally(exception(failure(e, answered, endpoint)));
            }
          }

          private Exception exception(RuntimeException e) {
            return e instanceof CallFailure failure ? exceptions.apply(failure) : e;
          }

          @Override
          public void onFailure(Call<A> failed, Throwable cause) {
            future.completeExceptionally(
                cause instanceof Exception e ? exception(failure(e, failed, endpoint)) : cause);
          }
        });
    return future;
  }

  @SuppressWarnings("unchecked") // only a receipt can have an empty answer
  private static <A> A answer(Response<A> response, EndpointDefinition endpoint) {
    if (response.raw().isRedirect()) {
      throw CallFailure.protocol(
          "%s answered %d, a redirect to %s, which is not followed"
              .formatted(name(endpoint), response.code(), target(response.raw())));
    }
    if (!response.isSuccessful()) {
      JsonNode body = errorBody(response.errorBody());
      throw new ErrorAnswer(endpoint.api(), endpoint.envelopes().get(0), body)
          .toFailure(response.code(), RetryAfter.in(response.headers()));
    }
    A answer = response.body();
    return answer == null ? (A) nothing(endpoint) : answer;
  }

  /** Returns the answer for status 204, because Retrofit does not call a converter for it. */
  private static Receipt nothing(EndpointDefinition endpoint) {
    if (!AnswerConverter.mayBeEmpty(endpoint)) {
      throw CallFailure.protocol(name(endpoint) + " answered with an empty body");
    }
    return Receipt.of(null);
  }

  private static String target(okhttp3.Response redirect) {
    String location = redirect.header("Location");
    HttpUrl url = location == null ? null : redirect.request().url().resolve(location);
    return url == null ? "no place" : ForeignText.clean(url.host());
  }

  private static JsonNode errorBody(@Nullable ResponseBody body) {
    if (body == null) {
      return MissingNode.getInstance();
    }
    try (body) {
      return StrictJson.parse(body.charStream());
    } catch (IOException e) {
      return MissingNode.getInstance(); // not JSON, so only the status is known
    }
  }

  private static RuntimeException failure(Exception e, Call<?> call, EndpointDefinition endpoint) {
    if (e instanceof CallFailure failure) {
      return SentToken.hideIn(failure, call.request());
    }
    if (e instanceof CarriedException ours) {
      return ours.carried();
    }
    if (e instanceof IOException broken) {
      return failure(broken, call.isCanceled(), endpoint);
    }
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return interrupted(e, endpoint);
    }
    return e instanceof RuntimeException other ? other : new IllegalStateException(e);
  }

  private static CallFailure failure(
      IOException e, boolean cancelled, EndpointDefinition endpoint) {
    String name = name(endpoint);
    if (isTimeout(e)) {
      return CallFailure.timeout(name + " did not answer in time", e);
    }
    if (cancelled) {
      return CallFailure.cancelled("the call of " + name + " was cancelled", e);
    }
    if (e instanceof InterruptedIOException) {
      return interrupted(e, endpoint);
    }
    return CallFailure.transport(
        name + " could not be reached, or the connection broke: " + ForeignCause.text(e),
        ForeignCause.clean(e));
  }

  private static CallFailure interrupted(Exception e, EndpointDefinition endpoint) {
    return CallFailure.cancelled(
        "the thread that called " + name(endpoint) + " was interrupted", e);
  }

  /**
   * Returns whether the call timed out. OkHttp has different exceptions for a single read or write
   * and for a whole call.
   */
  private static boolean isTimeout(IOException e) {
    return e instanceof SocketTimeoutException
        || (e instanceof InterruptedIOException && "timeout".equals(e.getMessage()));
  }

  private static String name(EndpointDefinition endpoint) {
    return endpoint.api().name();
  }

  /** A future that cancels its call when the future, or a future derived from it, is cancelled. */
  private static final class CancellingFuture<T> extends CompletableFuture<T> {
    private final Call<?> call;

    CancellingFuture(Call<?> call) {
      this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean cancelled =
          super.cancel(mayInterrupt); // first, because a cancelled call fails the future
      call.cancel();
      return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new CancellingFuture<>(call);
    }
  }
}
