package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import io.github.filterspec.runtime.failure.ForeignCause;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The first interceptor. This interceptor converts an exception of the user's interceptors into a
 * failure of the call. Without {@code InterceptorGuard}, an exception that is not an {@code
 * IOException} would end the thread of an asynchronous call.
 */
final class InterceptorGuard implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    boolean watched = Attempt.of(chain.call()).isWatched();
    try {
      return (watched ? withoutTimeouts(chain) : chain).proceed(chain.request());
    } catch (IOException e) {
      throw e;
    } catch (Error e) {
      throw new CarriedException(e);
    } catch (Throwable e) { // other languages throw checked exceptions, too
      if (watched && e instanceof InterruptedException) {
        Thread.currentThread().interrupt(); // the thread of the caller
      }
      throw new CarriedException(
          CallFailure.configuration(
              "an interceptor or another part of the OkHttpClient failed with "
                  + e.getClass().getName(),
              ForeignCause.withoutText(e)));
    }
  }

  /**
   * Returns a chain without timeouts for single reads and writes. Each of these timeouts would wake
   * up a thread.
   */
  private static Chain withoutTimeouts(Chain chain) {
    return chain
        .withReadTimeout(0, TimeUnit.MILLISECONDS)
        .withWriteTimeout(0, TimeUnit.MILLISECONDS);
  }
}
