package io.github.filterspec.runtime.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/**
 * An interceptor for the answer to a failed request. The interceptor limits the size of the body
 * and the time for reading the body. Without {@code ErrorBodyLimit}, Retrofit would load the whole
 * body of the answer to a failed request into memory.
 */
final class ErrorBodyLimit implements Interceptor {
  private static final long MOST = 64 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Duration timeout;

  /** Creates an interceptor. The argument {@code timeout} is the longest time of an attempt. */
  ErrorBodyLimit(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    Response response = chain.proceed(chain.request());
    if (response.isSuccessful()) {
      return response;
    }
    try (ResponseBody body = response.body()) {
      body.source().timeout().deadlineNanoTime(System.nanoTime() + nanosFor(start));
      byte[] beginning = beginning(body.source(), chain.call());
      ResponseBody cut = ResponseBody.create(beginning, body.contentType());
      return response.newBuilder().body(cut).build();
    }
  }

  /**
   * Returns the time limit for reading the body: 5 s, but at most half of the remaining time of the
   * attempt.
   */
  private long nanosFor(long start) {
    long left = timeout.toNanos() - (System.nanoTime() - start);
    return Math.max(1, Math.min(LONGEST.toNanos(), left / 2));
  }

  /**
   * Returns the beginning of the body, as far as the body can be read. If the connection breaks, or
   * if reading the body takes too long, the exception is ignored, because the status already says
   * that the request failed.
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
