package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketBlanksQuery;
import io.github.filterspec.runtime.tickets.TicketUpdateCommand;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that callers can clear at the API. */
class ClearableTest {
  private static final TicketUpdateCommand CLEARED =
      TicketUpdateCommand.builder()
          .clearPhone()
          .clearSize()
          .clearTitle()
          .clearDue()
          .clearTags()
          .clearCounts()
          .build();
  private static final TicketUpdateCommand SET =
      TicketUpdateCommand.builder()
          .phone("911")
          .size(0)
          .title("a")
          .due(LocalDate.of(2026, 6, 1))
          .tags("x")
          .counts(Map.of("y", 1))
          .build();
  private static final TicketUpdateCommand NOTHING = TicketUpdateCommand.builder().build();
  private static final TicketBlanksQuery BLANK =
      TicketBlanksQuery.builder().clearAssignee().clearTags().clearFields().build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void clearedMembersAreNullOrEmptyInTheBody() {
    assertThat(CLEARED.toJson())
        .isEqualTo(
            "{\"phone\":null,\"size\":null,\"title\":\"\",\"due\":\"\",\"tags\":[],\"counts\":{}}");
    assertThat(NOTHING.toJson()).isEqualTo("{}");
  }

  @Test
  void clearedMembersAreReadBack() {
    assertThat(TicketUpdateCommand.fromJson(CLEARED.toJson())).isEqualTo(CLEARED);
    assertThat(TicketUpdateCommand.fromJson(SET.toJson())).isEqualTo(SET);
    assertThat(TicketBlanksQuery.fromJson(BLANK.toJson())).isEqualTo(BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"phone\":\"\"}", "{\"title\":null}", "{\"tags\":\"\"}"})
  void otherFormOfAClearedMemberIsRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketUpdateCommand.fromJson(json))
        .withMessageStartingWith("TicketUpdateCommand: the field ");
  }

  @Test
  void lastCallCounts() {
    TicketUpdateCommand setLater =
        CLEARED.toBuilder()
            .phone("911")
            .size(0)
            .title("a")
            .due(LocalDate.of(2026, 6, 1))
            .tags("x")
            .counts(Map.of("y", 1))
            .build();
    TicketUpdateCommand clearedLater =
        SET.toBuilder()
            .clearPhone()
            .clearSize()
            .clearTitle()
            .clearDue()
            .clearTags()
            .clearCounts()
            .build();

    assertThat(setLater).isEqualTo(SET);
    assertThat(clearedLater).isEqualTo(CLEARED).hasSameHashCodeAs(CLEARED);
    assertThat(CLEARED.toBuilder().phoneIfPresent(null).tagsIfPresent(null).build())
        .isEqualTo(CLEARED);
  }

  @Test
  void withoutMakesAMemberAbsent() {
    assertThat(
            TicketUpdateCommand.builder()
                .clearPhone()
                .without(TicketUpdateCommand.Field.PHONE)
                .build())
        .isEqualTo(NOTHING);
  }

  @Test
  void clearedMemberIsSetAndHasNoValue() {
    assertThat(CLEARED.isSet(TicketUpdateCommand.Field.PHONE)).isTrue();
    assertThat(CLEARED.fieldsSet()).hasSize(6);
    assertThat(CLEARED.phone()).isEmpty();
    assertThat(CLEARED.tags()).isEmpty();
    assertThat(CLEARED.counts()).isEmpty();
    assertThat(NOTHING.isSet(TicketUpdateCommand.Field.PHONE)).isFalse();
  }

  @Test
  void clearedMemberIsPartOfEqualityAndOfTheDescription() {
    assertThat(CLEARED).isNotEqualTo(NOTHING).isNotEqualTo(SET);
    assertThat(TicketUpdateCommand.builder().clearPhone().size(3).build().describe())
        .isEqualTo("phone is cleared, and size is 3");
  }

  @Test
  void emptyValueIsStillRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketUpdateCommand.builder().title(""))
        .withMessageStartingWith("title: the value is blank");
  }

  @Test
  void clearedMembersAreParametersWithoutText() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(BLANK);

    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?assignee=&tags%5B%5D=&fields=");
    assertThat(BLANK.toJson()).isEqualTo("{\"assignee\":\"\",\"tags\":[],\"fields\":\"\"}");
  }

  @Test
  void positionDependsOnClearedMembers() {
    desk.answersTickets("t1").answersTickets("t1");

    Page<Ticket> page = desk.client().page(BLANK);
    Page<Ticket> other =
        desk.client().page(TicketBlanksQuery.builder().clearAssignee().clearTags().build());

    assertThat(page.position()).isPresent().isNotEqualTo(other.position());
  }
}
