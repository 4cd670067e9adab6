package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.answer.AnswerConverter;
import io.github.filterspec.runtime.answer.ErrorAnswer;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import io.github.filterspec.runtime.failure.ForeignCause;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** The result of an attempt: an answer or a failure. */
final class Answers {
  private static final int DEEPEST = 20;

  /**
   * The message of OkHttp's exception for a call that begins after the threads of OkHttp have
   * ended.
   */
  private static final String CLOSED = "executor rejected";

  private Answers() {}

  /**
   * Creates a call of a generated service. Retrofit wraps the exceptions of converters, so this
   * method unwraps the exceptions of Filterspec's converters.
   *
   * @param service a function that calls the method of the generated service
   * @param <A> the type of the answer
   * @return a call that has not been executed yet
   */
  static <A> Call<A> prepare(Supplier<Call<A>> service) {
    try {
      return service.get();
    } catch (IllegalArgumentException e) {
      throw e.getCause() instanceof CallFailure ours ? ours : e;
    }
  }

  /** Returns the whole answer. */
  @SuppressWarnings("unchecked") // only a receipt and a lookup can have an empty answer
  static <A> A of(Response<A> response, EndpointDefinition endpoint) {
    if (response.raw().isRedirect()) {
      throw CallFailure.protocol(
          "%s answered %d and redirects to %s, but the client does not follow redirects"
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

  /**
   * Returns the answer to a request whose answer has no data. Retrofit does not call a converter
   * for the status 204 and for HEAD requests.
   */
  private static Object nothing(EndpointDefinition endpoint) {
    if (AnswerConverter.mayBeEmpty(endpoint)) {
      return Receipt.of(null);
    }
    if (endpoint.isReadOnly()
        && endpoint.info().isEmpty()
        && endpoint.envelopes().stream().allMatch(EnvelopeDefinition::isNoneIfMissing)) {
      return endpoint.isSingle() ? NoData.INSTANCE : Page.last(List.of());
    }
    throw CallFailure.protocol(name(endpoint) + " answered with an empty body");
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

  /** Returns the failure of an attempt, or the exception that the user's code threw. */
  static Throwable failure(Throwable cause, Call<?> call, EndpointDefinition endpoint) {
    Throwable failure = classified(carried(cause), call, endpoint);
    if (failure instanceof CallFailure ours) {
      return Attempt.of(call.request()).hideIn(AnswerHead.addTo(ours, call.request()));
    }
    return failure;
  }

  /**
   * Returns the failure that an exception contains. This method also searches the causes of the
   * exception, because an interceptor of the user may have wrapped the exception that contains the
   * failure.
   */
  private static Throwable carried(Throwable failure) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (each instanceof CarriedException ours) {
        return ours.carried();
      }
      each = each.getCause();
    }
    return failure;
  }

  private static Throwable classified(Throwable cause, Call<?> call, EndpointDefinition endpoint) {
    if (cause instanceof CallFailure) {
      return cause;
    }
    if (cause instanceof IOException broken) {
      return failure(broken, call.isCanceled(), endpoint);
    }
    return cause instanceof InterruptedException ? interrupted(cause, endpoint) : cause;
  }

  private static CallFailure failure(
      IOException e, boolean cancelled, EndpointDefinition endpoint) {
    String name = name(endpoint);
    if (e.getCause() instanceof RejectedExecutionException || CLOSED.equals(e.getMessage())) {
      return closed(endpoint, e);
    }
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

  /** Returns the failure of a call that could not begin because the client was closed. */
  static CallFailure closed(EndpointDefinition endpoint, Throwable cause) {
    return CallFailure.cancelled("the client of " + name(endpoint) + " was closed", cause);
  }

  private static CallFailure interrupted(Throwable e, EndpointDefinition endpoint) {
    return CallFailure.cancelled(
        "the thread that called " + name(endpoint) + " was interrupted", e);
  }

  /**
   * Returns whether the exception means that the call took too long. OkHttp throws one exception if
   * a single read or write takes too long, and another exception if a whole call takes too long.
   */
  private static boolean isTimeout(IOException e) {
    return e instanceof SocketTimeoutException
        || (e instanceof InterruptedIOException && "timeout".equals(e.getMessage()));
  }

  private static String name(EndpointDefinition endpoint) {
    return endpoint.api().name();
  }
}
