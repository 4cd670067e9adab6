package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.TOKEN;
import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client uses the parts of an OkHttp client of the user, and its own rules hold. */
class OwnHttpClientTest {
  private static final String UNAUTHORIZED = "{\"success\":false,\"error\":{\"code\":\"NO\"}}";

  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final Desk other = new Desk();

  @Test
  void interceptorsSeeTheRequestWithoutTheToken() throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Interceptor recording =
        chain -> {
          seen.add(chain.request().headers().toMultimap() + " " + chain.request());
          return chain.proceed(chain.request().newBuilder().addHeader("X-Seen", "yes").build());
        };
    desk.answersTickets("t1");

    client(new OkHttpClient.Builder().addInterceptor(recording).addNetworkInterceptor(recording))
        .page(VIP);

    assertThat(seen).hasSize(2).noneMatch(text -> text.contains(TOKEN) || text.contains("vip"));
    assertThat(desk.takeRequest().getHeaders())
        .anySatisfy(
            header -> {
              assertThat(header.getFirst()).isEqualTo("Authorization");
              assertThat(header.getSecond()).isEqualTo("Bearer " + TOKEN);
            });
  }

  @Test
  void headersOfInterceptorsAreSent() throws Exception {
    desk.answersTickets("t1");

    client(with(chain -> chain.proceed(changed(chain).header("X-Trace", "7").build()))).page(VIP);

    assertThat(desk.takeRequest().getHeaders().get("X-Trace")).isEqualTo("7");
  }

  @Test
  void clientOfTheUserIsNeitherChangedNorClosed() throws Exception {
    OkHttpClient own = new OkHttpClient.Builder().connectionPool(new ConnectionPool()).build();
    desk.answersTickets("t1").answers(200, "still open");

    ApiClient client = desk.client(desk.builder().http(own));
    client.page(VIP);
    client.close();

    assertThat(own.interceptors()).isEmpty();
    assertThat(own.networkInterceptors()).isEmpty();
    assertThat(own.followRedirects()).isTrue();
    assertThat(own.connectionPool().connectionCount()).isOne();
    assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
    try (Response answer = own.newCall(request(desk.url())).execute()) {
      assertThat(answer.body().string()).isEqualTo("still open");
    }
    desk.takeRequest();
    assertThat(desk.takeRequest().getConnectionIndex()).isZero(); // the connection is shared
    own.dispatcher().executorService().shutdown();
  }

  @Test
  void clientOfTheUserLimitsNoConcurrentCalls() throws Exception {
    OkHttpClient own = new OkHttpClient();
    own.dispatcher().setMaxRequests(1);
    try (SilentServer silent = new SilentServer("")) {
      ApiClient client =
          desk.client(ApiClient.builder(TicketDesk.class, silent.url()).token(TOKEN).http(own));

      var first = client.pageAsync(VIP);
      var second = client.pageAsync(VIP);

      silent.awaitRequest();
      silent.awaitRequest();
      first.cancel(true);
      second.cancel(true);
      assertThat(own.dispatcher().runningCallsCount()).isZero();
    }
  }

  @Test
  void redirectIsNotFollowed() {
    desk.answers(307, "", "Location: " + other.url());

    assertThatThrownBy(() -> client(new OkHttpClient.Builder().followRedirects(true)).page(VIP))
        .hasMessageContaining("redirects to localhost, but the client does not follow redirects");
    assertThat(other.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 421, 503})
  void okHttpSendsNothingAgain(int status) {
    desk.answers(status, "{}", "Retry-After: 0").answersTickets("t1");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(
            () -> client(new OkHttpClient.Builder().retryOnConnectionFailure(true)).page(VIP));
    assertThat(desk.requests()).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 407})
  void authenticatorsOfTheUserSendNothingAgain(int status) {
    desk.answers(status, UNAUTHORIZED, "WWW-Authenticate: Basic").answersTickets("t1");
    OkHttpClient.Builder own =
        new OkHttpClient.Builder()
            .authenticator((route, response) -> response.request())
            .proxyAuthenticator((route, response) -> response.request());

    assertThatThrownBy(() -> client(own).page(VIP)).isNotNull();
    assertThat(desk.requests()).isOne();
  }

  @Test
  void interceptorCannotSendAgain() {
    desk.answers(503, "{}").answersTickets("t1");
    Interceptor repeating =
        chain -> {
          chain.proceed(chain.request()).close();
          return chain.proceed(chain.request());
        };

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client(with(repeating)).page(VIP))
        .withMessageStartingWith("the request was not sent again: an interceptor");
    assertThat(desk.requests()).isOne();
  }

  @Test
  void interceptorCannotSendACloneOfTheCall() {
    desk.answersTickets("t1").answersTickets("t2");
    Interceptor cloning =
        chain -> {
          chain.proceed(chain.request()).close();
          return chain.call().clone().execute();
        };

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client(with(once(cloning))).page(VIP));
    assertThat(desk.requests()).isOne();
  }

  @Test
  void interceptorCannotSendTheRequestElsewhere() {
    Interceptor diverting =
        chain -> chain.proceed(changed(chain).url(other.url() + "tickets").build());

    assertNotSent(with(diverting), "the URL does not begin with the base URL of the client");
    assertThat(other.requests()).isZero();
  }

  @Test
  void networkInterceptorCannotSendTheRequestElsewhere() {
    Interceptor otherPath =
        chain ->
            chain.proceed(changed(chain).url(chain.request().url().resolve("/elsewhere")).build());
    Interceptor otherHost = chain -> chain.proceed(changed(chain).header("Host", "evil").build());
    HttpUrl base = HttpUrl.get(desk.url() + "v1/");
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, base.toString())
                .token(TOKEN)
                .http(new OkHttpClient.Builder().addNetworkInterceptor(otherPath).build()));

    assertThatThrownBy(() -> client.page(VIP))
        .hasMessage(
            "the request was not sent: the URL does not begin with the base URL of the client");
    assertNotSent(
        new OkHttpClient.Builder().addNetworkInterceptor(otherHost),
        "the header Host is not the host of the base URL");
    assertThat(desk.requests()).isZero();
  }

  @Test
  void newRequestOfAnInterceptorGetsTheToken() throws Exception {
    desk.answersTickets("t1");
    Interceptor replacing =
        chain ->
            chain.proceed(
                new Request.Builder()
                    .url(chain.request().url())
                    .post(chain.request().body())
                    .build());

    client(with(replacing)).page(VIP);

    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
  }

  @Test
  void exceptionOfAnInterceptorIsNamedWithoutItsText() {
    Interceptor failing =
        chain -> {
          throw new IllegalStateException("bad token " + TOKEN + " for vip");
        };
    ApiClient client = client(with(failing));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage(
            "an interceptor or another part of the OkHttpClient failed with"
                + " java.lang.IllegalStateException")
        .satisfies(e -> assertThat(e.getCause()).hasMessage("IllegalStateException"))
        .satisfies(
            e ->
                assertThat(e.getCause().getStackTrace()[0].getClassName())
                    .startsWith(OwnHttpClientTest.class.getName()));
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP)))
        .isInstanceOf(ApiConfigurationException.class);
  }

  @Test
  void ioExceptionOfAnInterceptorIsAFailureOfTheConnection() {
    Interceptor failing =
        chain -> {
          throw new IOException("bad token " + TOKEN + " for vip");
        };

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> client(with(failing)).page(VIP))
        .withMessage("TicketDesk could not be reached, or the connection broke: IOException")
        .satisfies(e -> assertThat(e.getCause()).hasMessage("IOException"));
  }

  @Test
  void errorOfAnInterceptorEndsTheFuture() {
    Interceptor failing =
        chain -> {
          throw new NoClassDefFoundError("gone");
        };
    ApiClient client = client(with(failing));

    assertThatThrownBy(() -> client.page(VIP)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP))).isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void wrappedRefusalIsStillAWrongConfiguration() {
    Interceptor wrapping =
        chain -> {
          try {
            return chain.proceed(changed(chain).url(other.url()).build());
          } catch (IOException e) {
            throw new IOException("wrapped", e);
          }
        };

    assertNotSent(with(wrapping), "the URL does not begin with the base URL of the client");
  }

  @Test
  void interceptorCanAnswerItself() {
    Interceptor canned =
        chain ->
            new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(429)
                .message("")
                .header("Retry-After", "7")
                .body(ResponseBody.create("{}", null))
                .build();

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client(with(canned)).page(VIP))
        .withMessage("TicketDesk answered 429 (retry after 7 s)");
    assertThat(desk.requests()).isZero();
  }

  @Test
  void interceptorSeesRetryAfter() {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    desk.answers(503, "{}", "Retry-After: 7");
    Interceptor reading =
        chain -> {
          Response response = chain.proceed(chain.request());
          seen.add(response.header("Retry-After"));
          return response;
        };

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client(with(reading)).page(VIP))
        .withMessageContaining("retry after 7 s");
    assertThat(seen).containsExactly("7");
  }

  @Test
  void eachAttemptPassesTheInterceptors() {
    AtomicInteger attempts = new AtomicInteger();
    desk.answers(503, "{}").answers(503, "{}").answersTickets("t1");
    Interceptor counting =
        chain -> {
          attempts.incrementAndGet();
          return chain.proceed(chain.request());
        };

    assertThat(desk.client(desk.builder().http(with(counting).build())).page(VIP)).hasSize(1);
    assertThat(attempts).hasValue(3);
  }

  @Test
  void proxyIsUsed() throws Exception {
    desk.answersTickets("t1");
    OkHttpClient own =
        new OkHttpClient.Builder()
            .proxy(
                new Proxy(
                    Proxy.Type.HTTP,
                    new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), HttpUrl.get(desk.url()).port())))
            .build();
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, "http://localhost:1/").token(TOKEN).http(own));

    assertThat(client.page(VIP)).hasSize(1);
    assertThat(desk.takeRequest().getRequestLine()).startsWith("POST http://localhost:1/");
  }

  @Test
  void nameServiceIsUsed() {
    OkHttpClient.Builder own =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException("no such host: " + host);
                });

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> client(own).page(VIP))
        .withMessageContaining("no such host: localhost");
  }

  @Test
  void eventListenerIsUsed() throws Exception {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    desk.answersTickets("t1");
    EventListener listener =
        new EventListener() {
          @Override
          public void callStart(Call call) {
            events.add("start " + call.request());
          }

          @Override
          public void responseHeadersEnd(Call call, Response response) {
            events.add("answer " + response.code());
          }
        };

    client(new OkHttpClient.Builder().eventListener(listener)).page(VIP);

    assertThat(events).hasSize(2).noneMatch(event -> event.contains("vip"));
    assertThat(events.get(1)).isEqualTo("answer 200");
  }

  @Test
  void cookiesAreKept() throws Exception {
    List<Cookie> jar = Collections.synchronizedList(new ArrayList<>());
    OkHttpClient.Builder own =
        new OkHttpClient.Builder()
            .cookieJar(
                new CookieJar() {
                  @Override
                  public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                    jar.addAll(cookies);
                  }

                  @Override
                  public List<Cookie> loadForRequest(HttpUrl url) {
                    return List.copyOf(jar);
                  }
                });
    desk.answers(200, "{\"success\":true,\"code\":200,\"data\":[]}", "Set-Cookie: session=7")
        .answersTickets("t1");
    ApiClient client = client(own);

    client.page(VIP);
    client.page(VIP);

    desk.takeRequest();
    assertThat(desk.takeRequest().getHeaders().get("Cookie")).isEqualTo("session=7");
  }

  @Test
  void timeoutsAreThoseOfTheClient() throws Exception {
    OkHttpClient own =
        new OkHttpClient.Builder()
            .callTimeout(Duration.ofDays(1))
            .readTimeout(Duration.ZERO)
            .build();
    try (SilentServer silent = new SilentServer("")) {
      ApiClient client =
          desk.client(
              ApiClient.builder(TicketDesk.class, silent.url())
                  .token(TOKEN)
                  .http(own)
                  .maxAttempts(1)
                  .attemptTimeout(Duration.ofMillis(200)));

      assertThatThrownBy(() -> client.page(VIP)).hasMessage("TicketDesk did not answer in time");
    }
  }

  @Test
  void futureEndsAlthoughAnInterceptorNeverReturns() {
    CountDownLatch never = new CountDownLatch(1);
    Interceptor stuck =
        chain -> {
          try {
            never.await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return chain.proceed(chain.request());
        };
    ApiClient client =
        desk.client(desk.builder().http(with(stuck).build()).callTimeout(Duration.ofMillis(200)));

    assertThatThrownBy(() -> client.page(VIP)).hasMessage("TicketDesk did not answer in time");
    never.countDown();
  }

  private static Request.Builder changed(Interceptor.Chain chain) {
    return chain.request().newBuilder();
  }

  private static Request request(String url) {
    return new Request.Builder().url(url).build();
  }

  private static OkHttpClient.Builder with(Interceptor interceptor) {
    return new OkHttpClient.Builder().addInterceptor(interceptor);
  }

  /** Returns an interceptor that does something for the first call only. */
  private static Interceptor once(Interceptor interceptor) {
    AtomicInteger calls = new AtomicInteger();
    return chain ->
        calls.getAndIncrement() == 0
            ? interceptor.intercept(chain)
            : chain.proceed(chain.request());
  }

  private ApiClient client(OkHttpClient.Builder own) {
    return desk.client(desk.builder().maxAttempts(1).http(own.build()));
  }

  private void assertNotSent(OkHttpClient.Builder own, String reason) {
    ApiClient client = client(own);

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("the request was not sent: " + reason);
    assertThat(desk.requests()).isZero();
  }
}
