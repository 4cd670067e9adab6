package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Required fields, their types, and unknown fields. */
final class RequiredFieldsTest {

  private static final RawBody NEUTRAL = RawBody.neutral();

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  static List<String> fields() {
    return RawBody.fields();
  }

  @Test
  void vendorsTableHasTwentySixRows() {
    assertThat(fields()).hasSize(26);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void missingFieldIsNamed(String field) {
    assertThat(client.post(NEUTRAL.without(field)).badRequest())
        .isEqualTo("Field '" + field + "' is required.");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void nullIsAnError(String field) {
    assertThat(client.post(NEUTRAL.with(field, "null")).badRequest())
        .startsWith("Field '" + field + "' must be ");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void wrongTypeIsNamed(String field) {
    boolean isPage = field.equals("page");

    assertThat(client.post(NEUTRAL.with(field, isPage ? "\"1\"" : "1")).badRequest())
        .startsWith("Field '" + field + "' must be ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags              | ['vip',7]               | tags[1]",
        "status            | 'OPEN'                  | status",
        "_botWhatsapp      | [null]                  | _botWhatsapp[0]",
        "applicableFilters | [['status']]            | applicableFilters[0]",
        "lastMessageBy     | ['user','robot']        | lastMessageBy[1]",
        "isOnline          | 'false'                 | isOnline",
        "lastSeenAt        | ''                      | lastSeenAt",
        "lastSeenAt.endsAt | '2026-06-31T00:00:00Z'  | lastSeenAt.endsAt",
        "createdAt.startAt | 'yesterday'             | createdAt.startAt",
        "createdAt.startAt | '2026-06-15'            | createdAt.startAt",
        "createdAt.startAt | '2026-06-15T12:00:00'   | createdAt.startAt",
        "hasOrdered        | true                    | hasOrdered",
        "hasOrdered.lastAt | ' '                     | hasOrdered.lastAt",
        "page              | 0                       | page",
        "page              | -1                      | page",
        "page              | 1.5                     | page",
        "page              | 99999999999999999999    | page",
        "isExport          | 'csv'                   | isExport",
        "isExport          | ''                      | isExport",
      },
      quoteCharacter = '`')
  void undocumentedValueIsNamed(String field, String value, String named) {
    assertThat(client.post(NEUTRAL.with(field, value.replace('\'', '"'))).badRequest())
        .startsWith("Field '" + named + "' must be ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Status", "statuses", "lastSeenDate", "lastSeenAt.endAt", "hasOrdered.at"})
  void unknownFieldIsNamed(String field) {
    assertThat(client.post(NEUTRAL.with(field, "[]")).badRequest())
        .isEqualTo("Field '" + field + "' is not known.");
  }

  @Test
  void statusOfTheAccountIsValid() {
    assertThat(client.post(NEUTRAL.with("status", "[\"VIP\"]").active("status")).data())
        .isNotEmpty();
  }
}
