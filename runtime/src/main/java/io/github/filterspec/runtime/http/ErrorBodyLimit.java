package io.github.filterspec.runtime.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * An interceptor that limits the bodies of failed requests, because Retrofit loads these bodies
 * into memory.
 */
final class ErrorBodyLimit implements Interceptor {
  private static final long MOST = 64 * 1024;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.isSuccessful()) {
      return response;
    }
    try (ResponseBody body = response.body()) {
      byte[] beginning = beginning(body.source(), chain.call());
      ResponseBody cut = ResponseBody.create(beginning, body.contentType());
      return response.newBuilder().body(cut).build();
    }
  }

  /**
   * Returns the readable beginning of the body. A broken connection is ignored, because the status
   * already says that the request failed.
   */
  private static byte[] beginning(BufferedSource body, Call call) throws IOException {
    try {
      body.request(MOST);
    } catch (IOException e) {
      if (call.isCanceled()) {
        throw e;
      }
    }
    Buffer read = body.getBuffer();
    return read.readByteArray(Math.min(read.size(), MOST));
  }
}
