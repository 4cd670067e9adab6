package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last network interceptor. This interceptor runs immediately before a request is written to
 * the connection. The interceptor checks the URL, rejects a second request of the same attempt, and
 * adds the credential. An interceptor of the user cannot send a request again, cannot send the
 * credential to another host, and does not see the credential in the request.
 */
final class LastGate implements Interceptor {
  private final SameBase base;
  private final String host;

  LastGate(SameBase base) {
    this.base = base;
    this.host = base.hostHeader();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    base.check(request, host);
    Attempt attempt = Attempt.of(chain.call());
    if (!attempt.begins()) {
      throw new CarriedException(
          CallFailure.configuration(
              "the request was not sent again: an interceptor or the OkHttpClient tried to send the"
                  + " request twice, but only the ApiClient may send requests again. Remove the repetition"
                  + " from the interceptor or the OkHttpClient"));
    }
    SentCredential credential = attempt.credential();
    if (credential == null) {
      return chain.proceed(request);
    }
    return chain
        .proceed(credential.addTo(request))
        .newBuilder()
        .request(request) // interceptors of the user can print the request of an answer
        .build();
  }
}
