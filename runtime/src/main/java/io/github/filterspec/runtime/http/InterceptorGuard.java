package io.github.filterspec.runtime.http;

import java.io.IOException;
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
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      throw e;
    } catch (Error e) {
      throw new CarriedException(e);
    } catch (Throwable e) { // other languages throw checked exceptions, too
      throw new CarriedException(
          CallFailure.configuration(
              "an interceptor or another part of the OkHttpClient failed with "
                  + e.getClass().getName(),
              ForeignCause.withoutText(e)));
    }
  }
}
