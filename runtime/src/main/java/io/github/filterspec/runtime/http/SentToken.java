package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.http.CallFailure.ErrorReport;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The token of one call. It is stored so that it can be removed from the error of the API. */
public final class SentToken {
  private volatile @Nullable String token;

  private SentToken() {}

  /**
   * Returns a factory of calls that store their tokens, and the heads of their answers.
   *
   * @param http the client that executes the calls
   * @return the factory
   */
  public static okhttp3.Call.Factory remembering(OkHttpClient http) {
    return request ->
        http.newCall(
            request
                .newBuilder()
                .tag(SentToken.class, new SentToken())
                .tag(AnswerHead.class, new AnswerHead())
                .build());
  }

  static void remember(Request request, String token) {
    SentToken sent = request.tag(SentToken.class);
    if (sent != null) {
      sent.token = token;
    }
  }

  /** Returns the failure without the token of its request. */
  static CallFailure hideIn(CallFailure failure, Request request) {
    SentToken sent = request.tag(SentToken.class);
    String token = sent == null ? null : sent.token;
    ErrorReport error = failure.error();
    if (token == null || error == null) {
      return failure;
    }
    ErrorReport redacted = redacted(error, new TokenRedaction(token));
    return redacted.equals(error) ? failure : CallFailure.error(redacted);
  }

  /** Returns a text of the API without the token of the request. */
  static String hideIn(String text, Request request) {
    SentToken sent = request.tag(SentToken.class);
    String token = sent == null ? null : sent.token;
    return token == null ? text : new TokenRedaction(token).apply(text);
  }

  private static ErrorReport redacted(ErrorReport error, TokenRedaction redaction) {
    return new ErrorReport(
        error.api(),
        error.status(),
        error.httpStatus(),
        error.code() == null ? null : redaction.apply(error.code()),
        error.message() == null ? null : redaction.apply(error.message()),
        error.retryAfter());
  }
}
