package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.json;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.tickets;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiRateLimitException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clocks, budgets, and the parts that a user brings. F40 and F41 are in the module ratelimit-redis,
 * F43 is in {@link OldLibrariesF43Test}, and a part of F39 is in the architecture test.
 */
@Timeout(60)
class LimitsF39ToF44Test {
  @AutoClose private final Faults faults = new Faults();

  @Nested
  @DisplayName("F39: the clock of the machine jumps")
  class F39 {
    @ParameterizedTest
    @ValueSource(strings = {"1999", "2099"})
    void dateOfTheServerCountsAlsoIfItsClockIsWrong(String year) {
      String format = "01 Jan " + year + " 00:00:%02d GMT";
      String day = year.equals("1999") ? "Fri, " : "Thu, ";
      faults.answers(
          json(
              429,
              "{}",
              "Date: " + day + format.formatted(0),
              "Retry-After: " + day + format.formatted(9)));

      assertThat(faults.failure(ApiRateLimitException.class, faults.once()).retryAfter())
          .contains(ofSeconds(9));
    }
  }

  @Nested
  @DisplayName("F42: everything is 503 for an hour")
  class F42 {
    @Test
    void budgetEndsFurtherAttemptsOfAllCalls() {
      faults.answers(json(503, "{}", "Retry-After: 0"));
      ApiClient client = faults.client(faults.builder().maxAttempts(10));

      for (int call = 0; call < 30; call++) {
        Rules.hold(ApiErrorException.class, catchThrowable(() -> client.page(QUERY)));
      }

      assertThat(client.health().retryBudget()).isLessThan(5);
      assertThat(faults.requests()).isEqualTo(30 + 100); // a budget of 500, 5 for each attempt
    }

    @Test
    void attemptsReturnAfterSuccess() {
      faults.answers(json(503, "{}", "Retry-After: 0"));
      ApiClient client = faults.client(faults.builder().maxAttempts(10));
      while (client.health().retryBudget() >= 5) {
        Rules.hold(ApiErrorException.class, catchThrowable(() -> client.page(QUERY)));
      }

      faults.answers(tickets("t1"));
      for (int call = 0; call < 10; call++) {
        client.page(QUERY);
      }

      faults.answers(json(503, "{}", "Retry-After: 0"), tickets("t1"));
      assertThat(client.page(QUERY)).hasSize(1);
    }
  }

  @Nested
  @DisplayName("F44: an OkHttp client and a mapper of the user")
  class F44 {
    @Test
    void httpClientIsNeitherChangedNorClosed() throws Exception {
      faults.answers(tickets("t1"));
      OkHttpClient own = faults.http().build();

      ApiClient client = faults.client(faults.builder().http(own));
      client.page(QUERY);
      client.close();

      assertThat(own.interceptors()).isEmpty();
      assertThat(own.networkInterceptors()).isEmpty();
      assertThat(own.followRedirects()).isTrue();
      assertThat(own.retryOnConnectionFailure()).isTrue();
      assertThat(own.callTimeoutMillis()).isZero();
      assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
      assertThat(own.connectionPool().connectionCount()).isOne();
      try (var answer =
          own.newCall(new okhttp3.Request.Builder().url(faults.url()).build()).execute()) {
        assertThat(answer.code()).isEqualTo(200);
      }
    }

    @Test
    void itsInterceptorsAreUsedForEachAttemptAndDoNotSeeTheToken() {
      List<String> seen = Collections.synchronizedList(new ArrayList<>());
      Interceptor recording =
          chain -> {
            seen.add(chain.request() + " " + chain.request().headers().toMultimap());
            return chain.proceed(chain.request());
          };
      faults.answers(json(503, "{}", "Retry-After: 0"), tickets("t1"));

      with(faults.http().addInterceptor(recording)).page(QUERY);

      assertThat(seen).hasSize(2).noneMatch(text -> text.contains("canary-4711"));
    }

    @Test
    void redirectsAreNotFollowed() {
      faults.answers(json(307, "", "Location: /elsewhere"));

      faults.failure(ApiProtocolException.class, with(faults.http().followRedirects(true)));

      assertThat(faults.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407, 408, 421, 503})
    void nothingIsSentAgainUnseen(int status) {
      faults.answers(
          json(status, "{}", "Retry-After: 0", "WWW-Authenticate: Basic", "Proxy-Authenticate: x"));
      ApiClient client =
          with(
              faults
                  .http()
                  .retryOnConnectionFailure(true)
                  .authenticator((route, response) -> response.request())
                  .proxyAuthenticator((route, response) -> response.request()));

      ApiException failure = (ApiException) catchThrowable(() -> client.page(QUERY));

      assertThat(faults.requests()).isEqualTo(failure.details().attempts());
    }

    @Test
    void interceptorCannotSendAgain() {
      faults.answers(json(503, "{}"), tickets("t1"));
      Interceptor repeating =
          chain -> {
            chain.proceed(chain.request()).close();
            return chain.proceed(chain.request());
          };

      Rules.hold(
          ApiConfigurationException.class,
          catchThrowable(() -> with(faults.http().addInterceptor(repeating)).page(QUERY)));

      assertThat(faults.requests()).isOne();
    }

    @Test
    void requestStaysBelowTheBaseUrl() {
      try (Faults other = new Faults()) {
        Interceptor diverting =
            chain -> chain.proceed(chain.request().newBuilder().url(other.url()).build());

        Rules.hold(
            ApiConfigurationException.class,
            catchThrowable(() -> with(faults.http().addInterceptor(diverting)).page(QUERY)));

        assertThat(other.requests()).isZero();
      }
    }

    @Test
    void mapperIsCopiedAndNotChanged() {
      faults.answers(tickets("t1"));
      ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
      var before = mapper.getDeserializationConfig().getDeserializationFeatures();
      ApiClient client = faults.client(faults.builder().mapper(mapper));

      mapper.addMixIn(io.github.filterspec.runtime.tickets.Ticket.class, Broken.class);

      assertThat(client.page(QUERY).items().get(0).id()).isEqualTo("t1");
      assertThat(mapper.getDeserializationConfig().getDeserializationFeatures()).isEqualTo(before);
    }

    /** A mix-in that would break the reading of tickets. */
    private interface Broken {
      @com.fasterxml.jackson.annotation.JsonProperty("other")
      String id();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[{\"id\":\"a\",\"priority\":1.5,\"createdAt\":\"2026-06-01T00:00:00Z\"}]",
          "[{\"id\":\"a\",\"priority\":\"1\",\"createdAt\":\"2026-06-01T00:00:00Z\"}]",
          "[{\"id\":\"a\",\"createdAt\":\"2026-06-01T00:00:00Z\"}]",
          "[{\"id\":\"a\",\"id\":\"b\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}]",
          "[{\"id\":\"a\",\"priority\":1,\"createdAt\":\"\"}]"
        })
    void lenientMapperReadsAsStrictly(String data) {
      faults.answers(json(200, page(data)));
      ObjectMapper lenient =
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .disable(
                  DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                  DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(
                  DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                  DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);

      faults.failure(ApiDecodingException.class, faults.client(faults.builder().mapper(lenient)));
    }

    private ApiClient with(OkHttpClient.Builder own) {
      return faults.client(faults.builder().http(own.build()));
    }
  }
}
