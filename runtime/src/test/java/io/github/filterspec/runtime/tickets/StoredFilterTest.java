package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** A query takes what is set in a stored filter, if it knows all of it. */
class StoredFilterTest {

  @Test
  void whatIsSetIsTaken() {
    TicketFilter stored = TicketFilter.builder().tags("vip").urgent().build();

    assertThat(TicketsQuery.builder().filters(stored).build())
        .isEqualTo(TicketsQuery.builder().tags("vip").urgent().build());
  }

  @Test
  void whatIsNotSetIsLeftAsItWas() {
    TicketFilter stored = TicketFilter.builder().tags("vip").build();

    assertThat(TicketsQuery.builder().tags("new").urgent().filters(stored).build())
        .isEqualTo(TicketsQuery.builder().tags("vip").urgent().build());
  }

  @Test
  void keysThatNobodyUnderstandsAreRefusedByName() {
    TicketFilter stored =
        TicketFilter.fromJson("{\"active\":[\"tags\",\"sla\",\"city\"],\"tags\":[\"vip\"]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketsQuery.builder().filters(stored))
        .withMessage(
            "filters: the stored TicketFilter has unknown keys: city, sla;"
                + " add them to the spec, or send the stored JSON yourself");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> TicketsQuery.builder().filters(null))
        .withMessage("filters: null was passed; leave filters out");
  }
}
