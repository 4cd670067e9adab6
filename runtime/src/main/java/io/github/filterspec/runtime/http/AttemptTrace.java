package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.text.ForeignText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A trace of the network events of one attempt. The trace says whether the request was sent, and
 * contains the status and the request id of the answer. A network interceptor writes the trace
 * twice: immediately before the first byte of the request is sent, and immediately after the status
 * and the headers of the answer are received.
 */
final class AttemptTrace {
  private static final int MOST_OF_ID = 199;

  /**
   * The names of the headers in which APIs send the id of a request. If an answer has several
   * request id headers, the client uses the header that comes first in {@code REQUEST_IDS}.
   */
  private static final List<String> REQUEST_IDS =
      List.of(
          "X-Request-Id", "Request-Id", "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Correlation-Id");

  private volatile boolean sent;
  private volatile long sentAt;
  private volatile int status;
  private volatile @Nullable String requestId;

  /**
   * Writes the trace of an attempt. The trace is read from the call and not from the request,
   * because interceptors of the user can replace the request.
   */
  static Response write(Interceptor.Chain chain) throws IOException {
    AttemptTrace trace = chain.call().request().tag(AttemptTrace.class);
    if (trace != null) {
      trace.sentAt = System.nanoTime();
      trace.sent = true;
    }
    Response answer = chain.proceed(chain.request());
    if (trace != null) {
      trace.status = answer.code();
      trace.requestId = requestId(answer.headers());
    }
    return answer;
  }

  private static @Nullable String requestId(Headers headers) {
    for (String name : REQUEST_IDS) {
      String id = headers.get(name);
      if (id != null && !id.isBlank()) {
        return ForeignText.clean(id, MOST_OF_ID);
      }
    }
    return null;
  }

  /** Returns the trace of a call; null if the call could not be created. */
  static @Nullable AttemptTrace of(@Nullable Call<?> call) {
    try {
      return call == null ? null : call.request().tag(AttemptTrace.class);
    } catch (RuntimeException e) {
      return null; // Retrofit could not create the request
    }
  }

  /** Returns whether a byte of the request may have reached the API. */
  boolean wasSent() {
    return sent;
  }

  /** Returns the value of {@link System#nanoTime} at the moment when the request was written. */
  long sentAt() {
    return sentAt;
  }

  /** Returns the HTTP status of the answer; empty if there is no answer. */
  OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Returns the request id in the answer to an attempt; empty if there is no request id. */
  static Optional<String> requestIdOf(@Nullable Call<?> call) {
    AttemptTrace trace = of(call);
    return call == null || trace == null ? Optional.empty() : trace.requestId(call.request());
  }

  /**
   * Returns the request id in the answer. If the request id contains the client's token, this
   * method removes the token from the request id.
   */
  private Optional<String> requestId(Request request) {
    return Optional.ofNullable(requestId).map(id -> Attempt.of(request).hideIn(id));
  }
}
