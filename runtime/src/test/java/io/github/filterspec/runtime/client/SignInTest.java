package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.SignedDesk.BASIC_CREDENTIAL;
import static io.github.filterspec.runtime.client.SignedDesk.SECRET;
import static io.github.filterspec.runtime.client.SignedDesk.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.CallOptions;
import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.tickets.Ticket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A credential is sent in exactly one part of the request, and is in no text. */
class SignInTest {
  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource({
    "BEARER,    Authorization, Bearer s3cret/canary+4711",
    "WORD,      Authorization, Klaviyo-API-Key s3cret/canary+4711",
    "BASIC,     Authorization, Basic " + BASIC_CREDENTIAL,
    "HEADER,    X-Api-Key,     s3cret/canary+4711"
  })
  void credentialIsInTheHeader(SignedDesk api, String name, String value) throws Exception {
    desk.answers(200, "[]");

    client(api).page(api.query());

    RecordedRequest request = desk.takeRequest();
    assertThat(request.getHeaders().values(name)).containsExactly(value);
    assertThat(request.getTarget()).isEqualTo("/tickets");
  }

  @Test
  void keyIsInTheUrl() throws Exception {
    desk.answers(200, "[]");

    client(SignedDesk.PARAMETER).page(SignedDesk.PARAMETER.query());

    RecordedRequest request = desk.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/tickets?state=open&api_key=s3cret%2Fcanary%2B4711");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void userNameAndPasswordAreEncodedWithUtf8() throws Exception {
    desk.answers(200, "[]");
    Credentials credentials = Credentials.basic("", "123£");

    client(SignedDesk.BASIC, credentials).page(SignedDesk.BASIC.query());

    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("Basic OjEyM8Kj");
  }

  @Test
  void credentialChoosesTheScheme() throws Exception {
    desk.answers(200, "{}").answers(200, "{}");
    SignedDesk.Closing command = new SignedDesk.Closing(SignedDesk.OfMany.ENDPOINT);

    many(Credentials.basic("me", "pw")).send(command);
    many(Credentials.key("k3y")).send(command);

    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("Basic bWU6cHc=");
    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("ApiKey k3y");
  }

  @Test
  void credentialOfAnotherKindIsReportedBeforeTheRequest() {
    SignedDesk.Closing command = new SignedDesk.Closing(SignedDesk.OfMany.ENDPOINT);

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> many(Credentials.bearer("t0ken")).send(command))
        .withMessage(
            "ManyDesk does not accept a bearer credential: call signIn(Credentials.basic(…)) or signIn(Credentials.key(…)) on the client's builder");
    assertThat(desk.requests()).isZero();
  }

  @Test
  void missingCredentialIsReportedBeforeTheRequest() {
    ApiClient client = desk.client(ApiClient.builder(SignedDesk.ManyDesk.class, desk.url()));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.send(new SignedDesk.Closing(SignedDesk.OfMany.ENDPOINT)))
        .withMessage(
            "ManyDesk needs a credential: call signIn(Credentials.basic(…)) or signIn(Credentials.key(…)) on the client's builder");
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void suppliedSecretIsReplacedOnceAfterTheStatus401(SignedDesk api) throws Exception {
    Iterator<String> secrets = List.of("0ld-s3cret", "n3w-s3cret").iterator();
    desk.answers(401, "{}").answers(200, "[]");

    Page<Ticket> page =
        client(api, api.credentials((Supplier<String>) secrets::next)).page(api.query());

    assertThat(page).isEmpty();
    String first = sent(desk.takeRequest());
    assertThat(sent(desk.takeRequest())).isNotEqualTo(first);
    assertThat(desk.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void failureOfTheSupplierHasNoSecret(SignedDesk api) {
    Supplier<String> broken =
        () -> {
          throw new IllegalStateException("vault said " + SECRET);
        };
    ApiClient client = client(api, api.credentials(broken));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(api.query()))
        .withMessageStartingWith("the supplier of the ")
        .withMessageEndingWith(" failed with java.lang.IllegalStateException")
        .satisfies(e -> assertHidden(SecretsTest.printed(e)));
    assertThat(desk.requests()).isZero();
  }

  static Stream<Arguments> echoes() {
    String percent = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    return Stream.of(SignedDesk.values())
        .flatMap(
            api ->
                Stream.of(SECRET, percent, SECRET.replace("/", "\\/"), BASIC_CREDENTIAL, USER)
                    .filter(text -> api == SignedDesk.BASIC || !text.matches("dXMz.*|us3r.*"))
                    .map(text -> Arguments.of(api, text)));
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void failuresThatRepeatTheCredentialHaveNoSecret(SignedDesk api, String echo) {
    desk.answers(401, "{\"message\":\"bad " + echo + "\"}", "X-Request-Id: " + echo)
        .answers(200, "[\"" + echo + "\"]")
        .answers(200, echo)
        .answers(302, "", "Location: https://desk.example/?api_key=" + echo)
        .answers(500, echo)
        .answers(500, echo); // the second attempt
    ApiClient client = client(api);

    for (int each = 0; each < 5; each++) {
      ApiException failure =
          catchThrowableOfType(ApiException.class, () -> client.page(api.query()));
      assertHidden(SecretsTest.printed(failure));
      assertHidden(failure.details().toString() + failure.details().requestId());
      if (failure instanceof ApiErrorException error) {
        assertHidden(error.apiMessage() + " " + error.code());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void brokenConnectionHasNoSecret(SignedDesk api) throws Exception {
    try (SilentServer server = new SilentServer("HTTP/1.1 200 " + SECRET + "\r\n" + SECRET)) {
      ApiClient client =
          desk.client(
              ApiClient.builder(api.api(), server.url())
                  .signIn(api.credentials(SECRET))
                  .maxAttempts(1)
                  .attemptTimeout(java.time.Duration.ofSeconds(1)));

      ApiException failure =
          catchThrowableOfType(ApiException.class, () -> client.page(api.query()));

      assertHidden(SecretsTest.printed(failure));
    }
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void textsOfTheClientHaveNoSecret(SignedDesk api) {
    desk.answers(200, "[]").answers(200, "[]");
    Credentials credentials = api.credentials(SECRET);
    ApiClient.Builder builder = ApiClient.builder(api.api(), desk.url()).signIn(credentials);
    ApiClient client = desk.client(builder);

    assertHidden(
        credentials
            + " "
            + client
            + " "
            + client.page(api.query())
            + " "
            + client.page(api.query()).position()
            + " "
            + client.items(api.query())
            + " "
            + client.health());
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void listenersGetNoSecret(SignedDesk api) {
    Queue<String> events = new ConcurrentLinkedQueue<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void attemptBegins(CallEvent.AttemptBegins event) {
            events.add(event.toString());
          }

          @Override
          public void answered(CallEvent.Answered event) {
            events.add(event.toString());
          }

          @Override
          public void ended(CallEvent.Ended event) {
            events.add(event.toString());
          }
        };
    desk.answers(401, "{}", "X-Request-Id: " + SECRET);
    ApiClient client =
        desk.client(
            ApiClient.builder(api.api(), desk.url())
                .signIn(api.credentials(SECRET))
                .listener(listener));

    assertThatExceptionOfType(ApiErrorException.class).isThrownBy(() -> client.page(api.query()));
    assertThat(events).hasSizeGreaterThanOrEqualTo(3);
    assertHidden(events.toString());
  }

  @ParameterizedTest
  @EnumSource(SignedDesk.class)
  void interceptorsOfTheUserSeeNoSecret(SignedDesk api) {
    List<String> seen = new ArrayList<>();
    Interceptor logger =
        chain -> {
          seen.add(printed(chain.request()));
          okhttp3.Response answer = chain.proceed(chain.request());
          seen.add(printed(answer.request()) + answer);
          return answer;
        };
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(logger).addNetworkInterceptor(logger).build();
    desk.answers(200, "[]");
    ApiClient client =
        desk.client(
            ApiClient.builder(api.api(), desk.url()).signIn(api.credentials(SECRET)).http(http));

    client.page(api.query());

    assertThat(seen).hasSize(4).allSatisfy(SignInTest::assertHidden);
  }

  @Test
  void headerOfTheCredentialIsNotAllowedInOptions() {
    ApiClient client =
        client(SignedDesk.HEADER).with(CallOptions.defaults().header("x-api-key", "mine"));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(SignedDesk.HEADER.query()))
        .withMessage(
            "the options of the call have the header X-Api-Key, but the client sends its credential in this header. Remove this header from the options");
    assertThat(desk.requests()).isZero();
  }

  static Stream<Arguments> invalid() {
    return Stream.of(
        Arguments.of(Credentials.key(" "), "the key is missing, because it is null or blank"),
        Arguments.of(Credentials.key("s3cret s3cret"), "the key has characters that cannot be"),
        Arguments.of(Credentials.key("bearer s3cret"), "the key begins with \"Bearer \""),
        Arguments.of(Credentials.basic("", ""), "the user name and the password are empty"),
        Arguments.of(Credentials.basic("s3:cret", "x"), "the user name has a colon"),
        Arguments.of(Credentials.basic("a", "s3cret\n"), "has a control character"),
        Arguments.of(Credentials.basic("s3cret\ud800", "a"), "half of a surrogate pair"));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void invalidCredentialFailsInBuild(Credentials credentials, String reason) {
    ApiClient.Builder builder =
        ApiClient.builder(SignedDesk.ManyDesk.class, desk.url()).signIn(credentials);

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(builder::build)
        .withMessageContaining(reason)
        .withMessageContaining(": ")
        .withMessageNotContaining("s3cret");
  }

  @Test
  void suppliedPasswordMayNotBeNull() {
    ApiClient client = client(SignedDesk.BASIC, Credentials.basic("me", () -> null));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(SignedDesk.BASIC.query()))
        .withMessage("the password is missing, because it is null: supply a password");
  }

  private ApiClient client(SignedDesk api) {
    return client(api, api.credentials(SECRET));
  }

  private ApiClient client(SignedDesk api, Credentials credentials) {
    return desk.client(ApiClient.builder(api.api(), desk.url()).signIn(credentials).maxAttempts(2));
  }

  private ApiClient many(Credentials credentials) {
    return desk.client(
        ApiClient.builder(SignedDesk.ManyDesk.class, desk.url()).signIn(credentials));
  }

  /** Returns the parts of a request that can contain a credential. */
  private static String sent(RecordedRequest request) {
    return request.getTarget()
        + " "
        + request.getHeaders().get("Authorization")
        + " "
        + request.getHeaders().get("X-Api-Key");
  }

  private static String printed(Request request) {
    return request + " " + request.url() + " " + request.headers();
  }

  private static void assertHidden(String text) {
    assertThat(text)
        .doesNotContain("s3cret", "canary", "4711", "us3r")
        .doesNotContain(BASIC_CREDENTIAL.substring(0, 12));
  }
}
