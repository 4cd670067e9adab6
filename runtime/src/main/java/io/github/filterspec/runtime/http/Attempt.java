package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.TokenRedaction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * One attempt to send a request. The first request of an OkHttp call has the attempt as a tag, so
 * an interceptor finds the attempt even if another interceptor replaced the request.
 */
public final class Attempt {
  private final AtomicBoolean sent = new AtomicBoolean();
  private volatile @Nullable SentCredential credential;
  private volatile Map<String, String> headers = Map.of();
  private volatile boolean watched;

  private Attempt() {}

  /**
   * Returns a call factory that stores an {@code Attempt} and an {@code AttemptTrace} as tags of
   * each OkHttp request.
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
        .tag(AttemptTrace.class, new AttemptTrace())
        .tag(Invocation.class, withoutArguments(request.tag(Invocation.class)))
        .build();
  }

  /**
   * Returns an invocation that contains the called method, but not its arguments. The method {@code
   * toString} of an OkHttp request prints the tags of the request. If a tag contained the arguments
   * of the called method, a log of requests would contain the values of the query.
   */
  private static @Nullable Invocation withoutArguments(@Nullable Invocation invocation) {
    return invocation == null ? null : withoutArguments(invocation, invocation.service());
  }

  private static <S> Invocation withoutArguments(Invocation invocation, Class<S> service) {
    S instance = service.cast(invocation.instance());
    return Invocation.of(service, instance, invocation.method(), List.of());
  }

  /** Returns the attempt that is stored as a tag of the call's first request. */
  static Attempt of(Call call) {
    return of(call.request());
  }

  /**
   * Returns the attempt that is stored as a tag of a request. The argument {@code request} must be
   * the first request of an OkHttp call.
   */
  static Attempt of(Request request) {
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null) {
      throw new IllegalStateException(
          "internal error: the request was not created by Filterspec. Report this error to the maintainers of Filterspec");
    }
    return attempt;
  }

  /** Sets the credential of this attempt. */
  void credential(SentCredential value) {
    credential = value;
  }

  /** Returns the credential, or null if the API needs no credential. */
  @Nullable SentCredential credential() {
    return credential;
  }

  /**
   * Stores the headers from the options of a call. Throws an exception if the request already has
   * one of the headers from the options.
   */
  static void addHeaders(Request request, Map<String, String> further) {
    for (String name : further.keySet()) {
      if (request.header(name) != null) {
        throw CallFailure.configuration(
            "the options of the call have the header %s, but the spec or its API sets this header. Remove this header from the options"
                .formatted(name));
      }
    }
    of(request).headers = further;
  }

  /** Returns the headers from the options of the call. */
  Map<String, String> headers() {
    return headers;
  }

  /** Says that a {@link CallWatch} ends the attempt, so the attempt needs no timeouts of OkHttp. */
  void watch() {
    watched = true;
  }

  /** Returns whether a {@link CallWatch} ends the attempt. */
  boolean isWatched() {
    return watched;
  }

  /**
   * Returns true for the first call of this method, and false for every later call of this method.
   */
  boolean begins() {
    return sent.compareAndSet(false, true);
  }

  /** Removes the credential from the texts of a failure. */
  CallFailure hideIn(CallFailure failure) {
    CallFailure hidden = failure;
    for (TokenRedaction secret : secrets()) {
      hidden = hidden.without(secret);
    }
    return hidden;
  }

  /** Removes the credential of the request from a text that the API sent. */
  String hideIn(String text) {
    String hidden = text;
    for (TokenRedaction secret : secrets()) {
      hidden = secret.apply(hidden);
    }
    return hidden;
  }

  private List<TokenRedaction> secrets() {
    SentCredential sent = credential;
    return sent == null ? List.of() : sent.redactions();
  }

  /** Returns a text that contains neither the credential nor the headers. */
  @Override
  public String toString() {
    return "Attempt";
  }
}
