package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The token is sent in one header, and is in no message. */
class TokenTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void supplierIsCalledForEachRequest() throws InterruptedException {
    Iterator<String> tokens = List.of("first", "second").iterator();
    ApiClient client = client(tokens::next);
    desk.answersTickets().answersTickets();

    client.page(VIP);
    client.page(VIP);

    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer first");
    assertThat(desk.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer second");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "s3cret\r\nX-Evil: 1", "s3cret\n", "s3crét", "s3cret more"})
  void invalidTokenIsNotQuoted(String token) {
    assertRejected(
        client(() -> token), token == null || token.isBlank() ? "missing" : "characters");
  }

  @Test
  void messageNamesExceptionOfSupplier() {
    assertRejected(
        client(
            () -> {
              throw new IllegalStateException("vault said s3cret");
            }),
        "the supplier of the token failed with java.lang.IllegalStateException");
  }

  @Test
  void missingTokenIsReportedBeforeRequest() {
    ApiClient client = desk.client(ApiClient.builder(TicketDesk.class, desk.url()));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("TicketDesk needs a token: call token(…) on the client's builder");
  }

  private ApiClient client(Supplier<String> token) {
    return desk.client(ApiClient.builder(TicketDesk.class, desk.url()).token(token));
  }

  private void assertRejected(ApiClient client, String reason) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessageContaining(reason)
        .withMessageNotContaining("s3cr")
        .satisfies(e -> assertThat(SecretsTest.printed(e)).doesNotContain("s3cr"));
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP)))
        .isInstanceOf(ApiConfigurationException.class)
        .hasMessageContaining(reason);
    assertThat(desk.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s3cret\r\nX-Evil: 1",
        "s3cret\n",
        "s3crét",
        "s3cret more",
        "Bearer s3cret"
      })
  void invalidTokenFailsInBuild(String token) {
    ApiClient.Builder builder = ApiClient.builder(TicketDesk.class, desk.url()).token(token);

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(builder::build)
        .withMessageStartingWith("the token ")
        .withMessageContaining(": ")
        .withMessageNotContaining("s3cr");
  }

  @Test
  void suppliedTokenWithPrefixIsRejected() {
    assertRejected(client(() -> "bearer s3cret"), "begins with \"Bearer \"");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void classWithoutApiAnnotationFailsInBuild() {
    Class<? extends java.lang.annotation.Annotation> text = (Class) String.class;

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> ApiClient.builder(text, desk.url()).build())
        .withMessageStartingWith("String is not an API annotation: add @Api to String");
  }
}
