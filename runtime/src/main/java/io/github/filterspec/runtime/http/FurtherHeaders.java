package io.github.filterspec.runtime.http;

import java.io.IOException;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * An interceptor that adds headers to the request. The headers come from the options of the call.
 */
final class FurtherHeaders implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Map<String, String> headers = Attempt.of(chain.call()).headers();
    if (headers.isEmpty()) {
      return chain.proceed(chain.request());
    }
    Request.Builder request = chain.request().newBuilder();
    headers.forEach(request::header);
    return chain.proceed(request.build());
  }
}
