package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.HardenedHttp;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketsService;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

/** The rows of the table in docs/client.md: the rules that hold in a Retrofit of the user. */
class HardenedRetrofitTest {
  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final Desk other = new Desk();

  @Test
  void redirectsAreNotFollowed() throws IOException {
    for (Desk each : List.of(desk, desk)) {
      each.answers(307, "", "Location: " + other.url());
    }
    other.answersTickets("t1");

    assertThat(hardened().execute().code()).isEqualTo(307);
    assertThat(other.requests()).isZero();
    assertThat(plain().execute().code()).isEqualTo(200); // the query went to the other host
    assertThat(other.requests()).isOne();
  }

  @Test
  void requestIsSentOnce() throws IOException {
    String[] again = {"Retry-After: 0"};
    desk.answers(503, "{}", again).answers(503, "{}", again).answers(503, "{}", again);

    assertThat(hardened().execute().code()).isEqualTo(503);
    assertThat(desk.requests()).isOne();
    assertThat(plain().execute().code()).isEqualTo(503);
    assertThat(desk.requests()).isEqualTo(3); // OkHttp sent the second one twice
  }

  @Test
  void anyRetryAfterIsSafe() throws IOException {
    desk.answers(503, "{}", "Retry-After: 99999999999")
        .answers(503, "{}", "Retry-After: 99999999999");

    assertThat(hardened().execute().headers().get("Retry-After")).isEqualTo("99999999999");
    assertThatThrownBy(() -> plain().execute()).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void errorBodyIsCut() throws IOException {
    desk.answers(500, "x".repeat(200_000)).answers(500, "x".repeat(200_000));

    assertThat(hardened().execute().errorBody().string()).hasSize(64 * 1024);
    assertThat(plain().execute().errorBody().string()).hasSize(200_000);
  }

  @Test
  void requestsStayBelowTheBaseUrl() {
    Interceptor diverting =
        chain -> chain.proceed(chain.request().newBuilder().url(other.url()).build());
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(diverting).build();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> call(HardenedHttp.of(http, desk.url())).execute())
        .withMessage(
            "the request was not sent: the URL does not begin with the base URL of the client")
        .withCauseInstanceOf(ApiConfigurationException.class);
    assertThat(other.requests()).isZero();
  }

  @Test
  void failureOfAnInterceptorIsReportedToTheCallback() {
    Interceptor failing =
        chain -> {
          throw new IllegalStateException("vip");
        };
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(failing).build();

    assertThat(AsyncTest.failureOf(future(call(HardenedHttp.of(http, desk.url())))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("failed with java.lang.IllegalStateException");
  }

  @Test
  void textOfARequestHasNoValues() {
    assertThat(hardened().request().toString()).contains("TicketsService").doesNotContain("vip");
    assertThat(plain().request().toString()).contains("vip");
  }

  @Test
  void interceptorsSeeRequestsWithoutValues() throws IOException {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Interceptor recording =
        chain -> {
          seen.add(chain.request().toString());
          return chain.proceed(chain.request());
        };
    desk.answersTickets("t1");

    call(HardenedHttp.of(new OkHttpClient.Builder().addInterceptor(recording).build(), desk.url()))
        .execute();

    assertThat(seen).hasSize(1).noneMatch(text -> text.contains("vip"));
  }

  @Test
  void slowCallEndsAfterTheTimeoutOfTheClient() throws IOException {
    try (SilentServer silent = new SilentServer("")) {
      OkHttpClient http = new OkHttpClient.Builder().callTimeout(Duration.ofMillis(300)).build();

      assertThatThrownBy(() -> call(HardenedHttp.of(http, silent.url()), silent.url()).execute())
          .isInstanceOf(IOException.class)
          .hasMessage("timeout");
    }
  }

  @Test
  void mediaTypeIsChecked() {
    MockResponse html =
        new MockResponse.Builder().addHeader("Content-Type: text/html").body("<p>").build();
    desk.answers(html).answers(html);

    assertThatExceptionOfType(ApiProtocolException.class).isThrownBy(() -> hardened().execute());
    assertThatExceptionOfType(ApiProtocolException.class).isThrownBy(() -> plain().execute());
  }

  @Test
  void answersAreReadStrictly() {
    desk.answers(200, "{\"success\":true,\"data\":[").answers(200, "{\"success\":true,\"data\":[");

    assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> hardened().execute());
    assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> plain().execute());
  }

  @Test
  void errorInAnEnvelopeIsAnException() {
    desk.answers(200, "{\"success\":false}").answers(200, "{\"success\":false}");

    assertThatExceptionOfType(ApiErrorException.class).isThrownBy(() -> hardened().execute());
    assertThatExceptionOfType(ApiErrorException.class).isThrownBy(() -> plain().execute());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500})
  void errorStatusIsAnAnswerOfRetrofit(int status) throws IOException {
    desk.answers(status, "{}").answers(status, "{}");

    assertThat(hardened().execute().code()).isEqualTo(status);
    assertThat(plain().execute().code()).isEqualTo(status);
  }

  @Test
  void emptyAnswerIsNullInRetrofit() throws IOException {
    desk.answers(new MockResponse.Builder().code(204).build());

    assertThat(hardened().execute().body()).isNull();
  }

  @Test
  void clientOfTheUserIsNotChanged() {
    OkHttpClient http = new OkHttpClient();

    assertThat(HardenedHttp.of(http, desk.url())).hasToString("HardenedHttp");

    assertThat(http.interceptors()).isEmpty();
    assertThat(http.followRedirects()).isTrue();
  }

  @Test
  void unsafeBaseUrlIsRejected() {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> HardenedHttp.of(new OkHttpClient(), "http://desk.example"))
        .withMessageContaining("must begin with https");
  }

  private Call<Page<Ticket>> hardened() {
    return call(HardenedHttp.of(new OkHttpClient(), desk.url()));
  }

  private Call<Page<Ticket>> plain() {
    return call(new OkHttpClient());
  }

  private Call<Page<Ticket>> call(okhttp3.Call.Factory calls) {
    return call(calls, desk.url());
  }

  private static Call<Page<Ticket>> call(okhttp3.Call.Factory calls, String url) {
    return new Retrofit.Builder()
        .baseUrl(url)
        .callFactory(calls)
        .addConverterFactory(FilterspecConverterFactory.create())
        .build()
        .create(TicketsService.class)
        .tickets(VIP);
  }

  private static CompletableFuture<Page<Ticket>> future(Call<Page<Ticket>> call) {
    CompletableFuture<Page<Ticket>> future = new CompletableFuture<>();
    call.enqueue(
        new Callback<>() {
          @Override
          public void onResponse(Call<Page<Ticket>> answered, Response<Page<Ticket>> response) {
            future.complete(response.body());
          }

          @Override
          public void onFailure(Call<Page<Ticket>> failed, Throwable failure) {
            future.completeExceptionally(failure);
          }
        });
    return future;
  }
}
