package io.github.filterspec.runtime.http;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The OkHttp client of an API's client. It sends each attempt once, and only to the base URL. */
final class Transport {
  private Transport() {}

  /** Creates a client with its own threads and connections. */
  static OkHttpClient create(
      String api, HttpUrl base, @Nullable BearerToken token, CallSettings settings) {
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher(api, settings.maxConcurrentCalls()))
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.attemptTimeout())
            .writeTimeout(settings.attemptTimeout())
            .callTimeout(settings.attemptTimeout())
            .addInterceptor(new SameBase(base))
            .addInterceptor(new ErrorBodyLimit(settings))
            .addInterceptor(new AnswerBodies(api)::decoded)
            .addNetworkInterceptor(AttemptTrace::write)
            .addNetworkInterceptor(RetryAfter::hide)
            .addNetworkInterceptor(AnswerBodies::compressed);
    if (token != null) {
      http.addInterceptor(token);
    }
    return http.build();
  }

  private static Dispatcher dispatcher(String api, int maxConcurrentCalls) {
    Dispatcher dispatcher =
        new Dispatcher(
            new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> {
                  Thread thread = new Thread(task, "filterspec call of " + api);
                  thread.setDaemon(true);
                  return thread;
                }));
    dispatcher.setMaxRequests(maxConcurrentCalls);
    dispatcher.setMaxRequestsPerHost(maxConcurrentCalls);
    return dispatcher;
  }
}
