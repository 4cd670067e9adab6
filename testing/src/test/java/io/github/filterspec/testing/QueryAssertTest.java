package io.github.filterspec.testing;

import static io.github.filterspec.testing.QueryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.testing.desk.CloseTicketCommand;
import io.github.filterspec.testing.desk.OneTicketLookup;
import io.github.filterspec.testing.desk.ShorterTicketsQuery;
import io.github.filterspec.testing.desk.TicketsQuery;
import org.junit.jupiter.api.Test;

/** The assertions for generated values. */
class QueryAssertTest {
  private static final TicketsQuery QUERY = TicketsQuery.builder().tags("a").unread().build();

  @Test
  void activeKeysAreComparedWithoutOrder() {
    TicketsQuery query = TicketsQuery.builder().tags("a").unread().build();

    assertThat(query).hasActiveKeys("unread", "tags");
  }

  @Test
  void failureShowsTheActiveKeys() {
    assertThatThrownBy(() -> assertThat(QUERY).hasActiveKeys("tags"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("[tags]", "[tags, unread]");
  }

  @Test
  void queryThatMatchesAllHasNoActiveKeys() {
    assertThat(TicketsQuery.builder().matchAll().build()).hasNoActiveKeys();
  }

  @Test
  void bodyWithoutActiveKeysIsAFailure() {
    assertThatThrownBy(() -> assertThat(ShorterTicketsQuery.builder().build()).hasNoActiveKeys())
        .hasMessage("ShorterTicketsQuery has no active keys, because its spec has no @ActiveKeys.");
  }

  @Test
  void equalityIgnoresThePage() {
    assertThat(QUERY.atPage(3)).isEqualTo(QUERY);
  }

  @Test
  void inequalityNamesTheMembersThatDiffer() {
    TicketsQuery other = TicketsQuery.builder().tags("100%").unread().build();

    assertThatThrownBy(() -> assertThat(QUERY).isEqualTo(other))
        .hasMessage(
            "%nExpected another TicketsQuery:%n  expected: tags is \"100%%\"%n  actual:   tags is \"a\""
                .formatted());
  }

  @Test
  void valueOfAnotherTypeIsNotEqual() {
    assertThatThrownBy(() -> assertThat(QUERY).isEqualTo("text"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void jsonIsComparedWithoutBlanksAndOrder() {
    assertThat(CloseTicketCommand.builder().id("7").reason("x").build())
        .hasJson("{ \"reason\" : \"x\" }");
  }

  @Test
  void urlHasPathAndParameters() {
    assertThat(OneTicketLookup.builder().id("a b").build()).hasUrl("tickets/a%20b");
  }

  @Test
  void failureShowsTheUrl() {
    assertThatThrownBy(
            () -> assertThat(ShorterTicketsQuery.builder().perPage(2).build()).hasUrl("shorter"))
        .hasMessageContaining("shorter?page=1&perPage=2");
  }
}
