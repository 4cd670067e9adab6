package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.throttle.AttemptPlaces;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The OkHttp client of an {@code ApiClient}. The OkHttp client sends each attempt once, and only to
 * the base URL.
 *
 * <p>An {@code ApiClient} always has its own threads, even if the user passes an OkHttp client.
 * Because of its own threads, an {@code ApiClient} can limit its concurrent calls, and can be
 * closed without an effect on other code. If the user passes an OkHttp client, the {@code
 * ApiClient} uses the connections of this OkHttp client. If the user passes no OkHttp client, the
 * {@code ApiClient} has its own connections.
 */
public final class Transport {
  private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

  private final OkHttpClient http;
  private final boolean ownsConnections;

  private Transport(OkHttpClient http, boolean ownsConnections) {
    this.http = http;
    this.ownsConnections = ownsConnections;
  }

  /**
   * Creates a transport.
   *
   * @param users the OkHttp client of the user, which is not changed; null if the user has set no
   *     OkHttp client
   */
  static Transport create(
      String api, HttpUrl base, @Nullable OkHttpClient users, CallSettings settings) {
    OkHttpClient from =
        users == null
            ? new OkHttpClient.Builder().dns(CallersThread.guarding(Dns.SYSTEM)).build()
            : users;
    Duration attempt = settings.attemptTimeout();
    Duration call = settings.callTimeout();
    OkHttpClient.Builder http =
        Hardening.copy(from, base, attempt.compareTo(call) < 0 ? attempt : call);
    http.interceptors().add(Hardening.FIRST_OF_USER, new AnswerBodies(api)::decoded);
    OkHttpClient hardened =
        http.addNetworkInterceptor(AnswerBodies::compressed)
            .dispatcher(dispatcher(api))
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.attemptTimeout())
            .writeTimeout(settings.attemptTimeout())
            .callTimeout(settings.attemptTimeout())
            .build();
    return new Transport(hardened, users == null);
  }

  /**
   * Returns a factory of OkHttp calls for a Retrofit object of the user. The factory uses the
   * threads, the connections and the timeouts of the user's OkHttp client. If the user's OkHttp
   * client has no call timeout, a call takes at most 60 seconds.
   *
   * @param users the OkHttp client of the user, which is not changed
   * @param base the base URL
   * @param outermost an interceptor that is called before all other interceptors
   * @return the factory
   */
  public static Call.Factory hardened(OkHttpClient users, HttpUrl base, Interceptor outermost) {
    Duration ofUser = Duration.ofMillis(users.callTimeoutMillis());
    Duration timeout = ofUser.isZero() ? LONGEST_CALL : ofUser;
    OkHttpClient.Builder http = Hardening.copy(users, base, timeout).callTimeout(timeout);
    http.interceptors().add(0, outermost);
    return Attempt.factory(http.build());
  }

  /** Returns a factory of OkHttp calls. */
  Call.Factory calls() {
    return Attempt.factory(http);
  }

  /**
   * Returns whether an attempt can use an open connection. Returns false if the user has passed an
   * OkHttp client, because its connections can belong to other hosts, and its interceptors can
   * block.
   */
  boolean hasIdleConnection() {
    return ownsConnections
        && http.connectionPool().idleConnectionCount() > 0
        && !http.dispatcher().executorService().isShutdown();
  }

  /**
   * Ends the threads and the idle connections. This method does not stop an attempt whose request
   * was already sent.
   */
  void close() {
    http.dispatcher().executorService().shutdown();
    if (ownsConnections) {
      http.connectionPool().evictAll();
    }
  }

  /** Creates a dispatcher without a limit, because {@link AttemptPlaces} limits the attempts. */
  private static Dispatcher dispatcher(String api) {
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
    dispatcher.setMaxRequests(Integer.MAX_VALUE);
    dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
    return dispatcher;
  }
}
