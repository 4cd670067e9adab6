package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four parameters of the chats. */
final class ChatsParametersTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @ValueSource(strings = {"botId", "customerId", "page", "type"})
  void missingBlankOrRepeatedParameterIsNamed(String name) {
    String good = GoodRequest.CHATS.pathAndQuery();
    String missing = good.replaceAll("(?<=[?&])" + name + "=[^&]*", "").replaceAll("[?&]+$", "");

    assertThat(client.get(missing.replace("?&", "?").replace("&&", "&")).badRequest())
        .isEqualTo("Parameter '" + name + "' is required.");
    assertThat(client.get(good.replaceAll(name + "=[^&]*", name + "=")).badRequest())
        .isEqualTo("Parameter '" + name + "' must not be blank.");
    assertThat(client.get(good.replaceAll(name + "=[^&]*", name + "=%20+")).badRequest())
        .isEqualTo("Parameter '" + name + "' must not be blank.");
    assertThat(client.get(good.replaceAll(name + "=[^&]*", name)).badRequest())
        .isEqualTo("Parameter '" + name + "' must not be blank.");
    assertThat(client.get(good + "&" + name + "=1").badRequest())
        .isEqualTo("Parameter '" + name + "' occurs twice.");
  }

  @ParameterizedTest
  @CsvSource({
    "type,       Lead",
    "type,       all",
    "page,       0",
    "page,       -1",
    "page,       01",
    "page,       1.0",
    "page,       %2B1",
    "page,       one",
    "page,       2147483648",
    "botId,      6a193cf7b50b5c2fac807d1f",
    "customerId, 5fed22a15383a9a5135e925d"
  })
  void unknownValueIsNamed(String name, String value) {
    String query = GoodRequest.CHATS.pathAndQuery().replaceAll(name + "=[^&]*", name + "=" + value);

    assertThat(client.get(query).badRequest()).startsWith("Parameter '" + name + "' must be ");
  }

  @Test
  void namesAndValuesAreUrlDecoded() {
    String encoded = GoodRequest.CHATS.pathAndQuery().replace("type=lead", "%74ype=%6Cead");

    assertThat(client.get(encoded).data())
        .isEqualTo(client.get(GoodRequest.CHATS.pathAndQuery()).data());
  }

  @Test
  void firstMissingParameterIsNamed() {
    assertThat(client.get("inbox/direct/chats").badRequest())
        .isEqualTo("Parameter 'botId' is required.");
    assertThat(client.get("inbox/direct/chats?").badRequest())
        .isEqualTo("Parameter 'botId' is required.");
  }
}
