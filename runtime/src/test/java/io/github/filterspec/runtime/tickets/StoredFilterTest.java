package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** A query that is built from a stored filter. */
class StoredFilterTest {

  @Test
  void membersOfFilterAreCopied() {
    TicketFilter stored = TicketFilter.builder().tags("vip").urgent().build();

    assertThat(TicketsQuery.builder().filters(stored).build())
        .isEqualTo(TicketsQuery.builder().tags("vip").urgent().build());
  }

  @Test
  void otherMembersKeepTheirValues() {
    TicketFilter stored = TicketFilter.builder().tags("vip").build();

    assertThat(TicketsQuery.builder().tags("new").urgent().filters(stored).build())
        .isEqualTo(TicketsQuery.builder().tags("vip").urgent().build());
  }

  @Test
  void unknownKeysAreRejectedAndNamed() {
    TicketFilter stored =
        TicketFilter.fromJson("{\"active\":[\"tags\",\"sla\",\"city\"],\"tags\":[\"vip\"]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketsQuery.builder().filters(stored))
        .withMessage(
            "filters: the stored TicketFilter has unknown keys: city, sla."
                + " Add these keys to the spec, or send the stored JSON yourself.");
  }

  @Test
  void nullIsRejected() {
    assertThatNullPointerException()
        .isThrownBy(() -> TicketsQuery.builder().filters(null))
        .withMessage("filters: null was passed. Pass a stored filter, or do not call filters.");
  }
}
