package io.github.filterspec.runtime.tickets;

import static io.github.filterspec.runtime.tickets.TicketFeedQuery.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cursor is set by the client and is not compared. */
class CursorOfQueryTest {

  @Test
  void cursorIsWrittenButNotCompared() {
    TicketFeedQuery later = ALL.atCursor("a1");

    assertThat(later).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    assertThat(later.toJson()).isEqualTo("{\"after\":\"a1\"}");
    assertThat(later.describe()).isEqualTo("nothing is set");
  }

  @Test
  void cursorIsAbsentOnFirstPage() {
    assertThat(ALL.toJson()).isEqualTo("{}");
    assertThat(ALL.cursor()).isEmpty();
  }

  @Test
  void cursorIsReadBack() {
    assertThat(TicketFeedQuery.fromJson("{\"after\":\"a1\"}").cursor()).contains("a1");
  }

  @Test
  void nullIsRejected() {
    assertThatNullPointerException()
        .isThrownBy(() -> ALL.atCursor(null))
        .withMessage("cursor: null was passed. Pass the cursor of a page.");
  }

  @ParameterizedTest
  @CsvSource({"'', is blank", "' ', is blank", "\ud83d, has half of a surrogate pair"})
  void blankCursorIsRejected(String value, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.atCursor(value))
        .withMessage("cursor: the value " + problem + ". Pass the cursor of a page.");
  }
}
