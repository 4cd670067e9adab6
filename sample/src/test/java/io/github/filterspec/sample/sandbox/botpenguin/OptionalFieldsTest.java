package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of the segment page may be missing if their key is not listed. */
final class OptionalFieldsTest {

  private static final RawBody NEUTRAL = RawBody.neutral();

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {"isSubscriber", "tagsV2", "ctwaNewUsers", "ctwaOldUsers", "unreadMessage"})
  void listedKeyNeedsItsField(String key) {
    assertThat(client.post(NEUTRAL.active(key)).badRequest())
        .isEqualTo("Field '" + key + "' is required, because its key '" + key + "' is listed.");
  }

  @Test
  void botsDoNotNeedTheAutomationBot() {
    assertThat(client.count(NEUTRAL.active("bots"))).isEqualTo(1_200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_botAutomation | '6710a0c4e1b2d30044aa0001'                        | _botAutomation",
        "isSubscriber   | 'true'                                            | isSubscriber",
        "ctwaNewUsers   | 1                                                 | ctwaNewUsers",
        "ctwaOldUsers   | null                                              | ctwaOldUsers",
        "unreadMessage  | []                                                | unreadMessage",
        "tagsV2         | {}                                                | tagsV2",
        "tagsV2         | ['vip']                                           | tagsV2[0]",
        "tagsV2         | [{'filters':{}}]                                  | tagsV2[0].filters",
        "tagsV2         | [{'filters':[{'operator':'isNot','tags':[]}]}]    |"
            + " tagsV2[0].filters[0].operator",
        "tagsV2         | [{'filters':[{'operator':'is','tags':'vip'}]}]    |"
            + " tagsV2[0].filters[0].tags",
      },
      quoteCharacter = '`')
  void optionalFieldsHaveATypeToo(String field, String value, String named) {
    assertThat(client.post(NEUTRAL.with(field, value.replace('\'', '"'))).badRequest())
        .startsWith("Field '" + named + "' must be ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{}]                               | tagsV2[0].filters",
        "[{'filters':[{'operator':'is'}]}]  | tagsV2[0].filters[0].tags",
        "[{'filters':[{'tags':['vip']}]}]   | tagsV2[0].filters[0].operator",
      },
      quoteCharacter = '`')
  void tagFiltersMustBeComplete(String value, String missing) {
    assertThat(client.post(NEUTRAL.with("tagsV2", value.replace('\'', '"'))).badRequest())
        .isEqualTo("Field '" + missing + "' is required.");
  }
}
