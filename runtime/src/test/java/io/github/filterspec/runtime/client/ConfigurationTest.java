package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client never sends a request to a wrong place. */
class ConfigurationTest {

  /** Another API. */
  @interface OtherApi {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://desk.example",
        "https://desk.example/v7/",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.0.0.2",
        "http://127.255.255.254:8080",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::1]:8080/api"
      })
  void httpsAndLocalUrlsAreAllowed(String url) {
    try (ApiClient client = builder(url).build()) {
      assertThat(client).isNotNull();
    }
  }

  @Test
  void httpInAPrivateNetworkIsAllowedOnRequest() {
    try (ApiClient client = builder("http://10.1.2.3:8080").allowHttp().build()) {
      assertThat(client).isNotNull();
    }
  }

  private static ApiClient.Builder builder(String url) {
    return ApiClient.builder(TicketDesk.class, url).token(Desk.TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "http://desk.example,           'must begin with https, because others can read http requests to desk.example'",
    "http://127.0.0.1.desk.example,  'must begin with https, because others can read http requests to 127.0.0.1.desk.example'",
    "http://128.0.0.1,               'must begin with https, because others can read http requests to 128.0.0.1'",
    "http://localhost.desk.example, 'must begin with https, because others can read http requests to localhost.desk.example'",
    "https://ada:s3cret@desk.example, must not contain a user name or a password",
    "https://s3cret@desk.example,     must not contain a user name or a password",
    "https://desk.example?key=s3cret, must not have a query or a fragment",
    "https://desk.example/#s3cret,    must not have a query or a fragment",
    "ftp://s3cret.example,            is not an http or https URL",
    "s3cret,                          is not an http or https URL"
  })
  void otherUrlsAreRejected(String url, String reason) {
    assertRejected(() -> builder(url).build(), "the base URL " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S", "P25D"})
  void timeoutIsBetweenOneMillisecondAnd24Days(String timeout) {
    ApiClient.Builder builder = ApiClient.builder(TicketDesk.class, "https://desk.example");
    String reason = "a timeout must be between 1 ms and 24 days";

    assertRejected(() -> builder.callTimeout(Duration.parse(timeout)), reason);
    assertRejected(() -> builder.connectTimeout(Duration.parse(timeout)), reason);
  }

  @Test
  void queryOfAnotherApiIsRejected() {
    ApiClient client =
        ApiClient.builder(OtherApi.class, "https://desk.example").token(Desk.TOKEN).build();
    String reason =
        "the request belongs to the API TicketDesk, but this client is for the API OtherApi. Send the request with a client for the API TicketDesk";

    assertRejected(() -> client.page(VIP), reason);
    assertRejected(() -> client.pageAsync(VIP), reason);
    assertRejected(() -> client.items(VIP), reason);
    assertRejected(() -> client.stream(VIP), reason);
  }

  private static void assertRejected(ThrowingCallable call, String message) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(call)
        .withMessage(message);
  }
}
