package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is one JSON object in UTF-8, of reasonable size. */
final class BodySyntaxTest {

  private static final String GOOD = RawBody.neutral().json();

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "page=1",
        "{'page':1}",
        "{\"page\":01}",
        "{\"page\":1,}",
        "//\n{}",
        "{\"page\":1e2147483648}"
      })
  void bodyMustBeJson(String body) {
    assertThat(client.post(body).badRequest()).startsWith("The body is not valid JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "\"\"", "null", "1"})
  void bodyMustBeAnObject(String body) {
    assertThat(client.post(body).badRequest()).isEqualTo("The body must be an object.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "}", " x", ","})
  void textAfterTheObjectIsAnError(String junk) {
    assertThat(client.post(GOOD + junk).badRequest()).startsWith("The body is not valid JSON");
  }

  @Test
  void duplicateFieldIsAnError() {
    String twice = GOOD.replace("\"page\":1", "\"page\":1,\"page\":1");
    String twiceInside = GOOD.replace("\"lastAt\":\"\"", "\"lastAt\":\"\",\"lastAt\":\"\"");

    assertThat(client.post(twice).badRequest()).contains("Duplicate", "page");
    assertThat(client.post(twiceInside).badRequest()).contains("Duplicate", "lastAt");
  }

  @Test
  void bodyMustBeUtf8() {
    byte[] latin1 =
        GOOD.replace("\"searchText\":\"\"", "\"searchText\":\"Zoë\"")
            .getBytes(StandardCharsets.ISO_8859_1);

    Answer answer =
        client.send(client.request("inbox/users").POST(BodyPublishers.ofByteArray(latin1)));

    assertThat(answer.badRequest()).isEqualTo("The body is not UTF-8.");
  }

  @Test
  void bodyHasAtMostOneMebibyte() {
    String largest = GOOD + " ".repeat((1 << 20) - GOOD.length());

    assertThat(client.post(largest).data()).hasSize(50);
    assertThat(client.post(largest + " ").error(413, "PAYLOAD_TOO_LARGE")).contains("1 MiB");
    assertThat(client.post(largest.repeat(3)).error(413, "PAYLOAD_TOO_LARGE")).contains("1 MiB");
  }
}
