package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of a query. */
class DescribeTest {

  @Test
  void recordIsDescribedByItsPresentComponents() {
    assertThat(words(new Orders(true, 3, Set.of(), null)))
        .isEqualTo("orders is (any true, count 3)");
    assertThat(words(new Orders(true, 0, Set.of(), null))).isEqualTo("orders is any true");
  }

  @Test
  void falseIsDescribed() {
    assertThat(TicketsQuery.builder().with(TicketsQuery.ASSIGNED, false).build().describe())
        .isEqualTo("assigned is false");
    assertThat(words(new Orders(false, 3, Set.of(), null)))
        .isEqualTo("orders is (any false, count 3)");
  }

  private static String words(Orders orders) {
    return TicketsQuery.builder().with(TicketsQuery.ORDERS, orders).build().describe();
  }
}
