package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiRateLimitException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The token of one call. It is stored so that it can be removed from the error of the API. */
public final class SentToken {
  private volatile @Nullable String token;

  private SentToken() {}

  /**
   * Returns a factory of calls that store their tokens.
   *
   * @param http the client that executes the calls
   * @return the factory
   */
  public static okhttp3.Call.Factory remembering(OkHttpClient http) {
    return request ->
        http.newCall(request.newBuilder().tag(SentToken.class, new SentToken()).build());
  }

  static void remember(Request request, String token) {
    SentToken sent = request.tag(SentToken.class);
    if (sent != null) {
      sent.token = token;
    }
  }

  /** Returns the error without the token of its request. */
  static ApiErrorException hideIn(ApiErrorException error, Request request, String api) {
    SentToken sent = request.tag(SentToken.class);
    String token = sent == null ? null : sent.token;
    if (token == null) {
      return error;
    }
    TokenRedaction redaction = new TokenRedaction(token);
    String code = error.code().map(redaction::apply).orElse(null);
    String message = error.apiMessage().map(redaction::apply).orElse(null);
    if (Objects.equals(code, error.code().orElse(null))
        && Objects.equals(message, error.apiMessage().orElse(null))) {
      return error;
    }
    return error instanceof ApiRateLimitException limit
        ? new ApiRateLimitException(
            api, error.status(), code, message, limit.retryAfter().orElse(null))
        : new ApiErrorException(api, error.status(), code, message);
  }
}
