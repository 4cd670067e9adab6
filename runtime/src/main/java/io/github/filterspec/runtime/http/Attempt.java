package io.github.filterspec.runtime.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * One attempt to send a request. The first request of an OkHttp call has the attempt as a tag. So
 * an interceptor finds the attempt even if another interceptor replaced the request.
 */
public final class Attempt {
  private final AtomicBoolean sent = new AtomicBoolean();
  private volatile @Nullable String token;
  private volatile Map<String, String> headers = Map.of();

  private Attempt() {}

  /**
   * Returns a factory of OkHttp calls that have attempts.
   *
   * @param http the OkHttp client that executes the calls
   * @return the factory
   */
  public static Call.Factory factory(OkHttpClient http) {
    return request -> http.newCall(prepared(request));
  }

  private static Request prepared(Request request) {
    return request
        .newBuilder()
        .tag(Attempt.class, new Attempt())
        .tag(AnswerHead.class, new AnswerHead())
        .tag(Invocation.class, withoutArguments(request.tag(Invocation.class)))
        .build();
  }

  /**
   * Returns the method of the service. The result does not contain the query. The query is left out
   * because the text of a request contains its tags, so a log of requests would contain the values
   * of the query.
   */
  private static @Nullable Invocation withoutArguments(@Nullable Invocation invocation) {
    return invocation == null ? null : withoutArguments(invocation, invocation.service());
  }

  private static <S> Invocation withoutArguments(Invocation invocation, Class<S> service) {
    S instance = service.cast(invocation.instance());
    return Invocation.of(service, instance, invocation.method(), List.of());
  }

  /** Returns the attempt of a call. */
  static Attempt of(Call call) {
    return of(call.request());
  }

  /** Returns the attempt of the first request of a call. */
  static Attempt of(Request request) {
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null) {
      throw new IllegalStateException("the request was not created by the factory of attempts");
    }
    return attempt;
  }

  /** Sets the token that is sent. */
  void token(String value) {
    token = value;
  }

  /** Returns the token, or null if the API needs no token. */
  @Nullable String token() {
    return token;
  }

  /** Sets further headers. Throws an exception if the request already has one of the headers. */
  static void addHeaders(Request request, Map<String, String> further) {
    for (String name : further.keySet()) {
      if (request.header(name) != null) {
        throw CallFailure.configuration(
            "the options of the call have the header %s, but the spec or its API sets this header. Remove it from the options"
                .formatted(name));
      }
    }
    of(request).headers = further;
  }

  /** Returns the further headers. */
  Map<String, String> headers() {
    return headers;
  }

  /** Returns true at the first call, and false at every later call. */
  boolean begins() {
    return sent.compareAndSet(false, true);
  }

  /** Returns the failure. Its texts do not contain the token. */
  CallFailure hideIn(CallFailure failure) {
    String secret = token;
    return secret == null ? failure : failure.without(new TokenRedaction(secret));
  }

  /** Returns a text of the API from which the token is removed. */
  String hideIn(String text) {
    String secret = token;
    return secret == null ? text : new TokenRedaction(secret).apply(text);
  }

  /** Returns a text that contains neither the token nor the headers. */
  @Override
  public String toString() {
    return "Attempt";
  }
}
