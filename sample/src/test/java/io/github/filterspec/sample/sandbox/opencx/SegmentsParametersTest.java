package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two parameters and their bounds. */
final class SegmentsParametersTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final SegmentsClient client = new SegmentsClient(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "1.0",
        "1e1",
        "01",
        "%2B1",
        "one",
        "9007199254740992",
        "99999999999999999999"
      })
  void pageIsASafeIntegerOfJavaScript(String page) {
    assertThat(client.get("?page=" + page).badRequest())
        .isEqualTo("Parameter 'page' must be a whole number from 1 to 9007199254740991.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-20", "20.0", "all", "%D9%A2%D9%A0"})
  void limitIsAtMost100(String limit) {
    assertThat(client.get("?limit=" + limit).badRequest())
        .isEqualTo("Parameter 'limit' must be a whole number from 1 to 100.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page", "?page=", "?page=%20"})
  void blankParameterIsRefused(String query) {
    assertThat(client.get(query).badRequest()).isEqualTo("Parameter 'page' must not be blank.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=2&page=2", "page=1&limit=5&page=2"})
  void duplicateParameterIsRefused(String query) {
    assertThat(client.get("?" + query).badRequest()).isEqualTo("Parameter 'page' occurs twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Page", "per_page", "offset", "page[]"})
  void unknownParameterIsNamed(String name) {
    String encoded = name.replace("[]", "%5B%5D");

    assertThat(client.get("?limit=5&" + encoded + "=1").badRequest())
        .isEqualTo("Parameter '" + name + "' is not known.");
  }

  @Test
  void getWithABodyIsRefused() {
    assertThat(
            client
                .send(
                    client
                        .request("contacts/segments")
                        .method("GET", BodyPublishers.ofString("{\"page\":2}")))
                .badRequest())
        .contains("does not accept a body");
  }
}
