package io.github.filterspec.runtime.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.codec.Codecs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a header must be valid in a header, and is in no message. */
class HeaderMembersTest {
  private final QueryParametersTable table = QueryParametersTable.of(HeaderMembersTest.class);
  private final Member<String> token = table.header("botToken", "x-bot-token", Codecs.STRING);

  @ParameterizedTest
  @ValueSource(
      strings = {"s3cret\n", "s3cret\r", "s3\tcret", "s3crét", "s3cret\u007f", "s3cret\u2028"})
  void invalidValueIsRejectedAndNotQuoted(String value) {
    assertThatThrownBy(() -> token.checked(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "botToken: the value has a character that a header cannot contain, such as a line"
                + " break, a tab or a letter that is not ASCII. Correct the value, or do not call"
                + " botToken.");
  }

  @ParameterizedTest
  @ValueSource(strings = {" s3cret", "s3cret "})
  void blankAtBeginningOrEndIsRejected(String value) {
    assertThatThrownBy(() -> token.checked(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "botToken: the value begins or ends with a blank, which HTTP does not transmit. Correct"
                + " the value, or do not call botToken.");
  }

  @Test
  void printableAsciiIsAllowed() {
    assertThat(token.checked("Az09 ~!\"#-")).isEqualTo("Az09 ~!\"#-");
  }

  @Test
  void descriptionDoesNotContainValue() {
    Values values = table.nothing().with(token, "s3cret");

    assertThat(Description.of(table, values)).isEqualTo("bot token is set");
    assertThat(token.codec().describe("s3cret")).doesNotContain("s3cret");
  }
}
