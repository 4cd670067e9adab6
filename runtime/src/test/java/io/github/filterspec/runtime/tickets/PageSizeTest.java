package io.github.filterspec.runtime.tickets;

import static io.github.filterspec.runtime.tickets.TicketsQuery.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of items of a page, which is set like a parameter and is not a filter. */
class PageSizeTest {
  private static final TicketsQuery VIP = TicketsQuery.builder().tags("vip").build();

  @Test
  void pageSizeIsWrittenWithoutKey() {
    TicketsQuery query = VIP.toBuilder().with(LIMIT, 50).build();

    assertThat(query.toJson()).contains("\"limit\":50");
    assertThat(query.activeKeys()).containsExactly("tags");
    assertThat(query.describe()).isEqualTo("tags is \"vip\"");
  }

  @Test
  void pageSizeIsAbsentWhileItIsNotSet() {
    assertThat(VIP.toJson()).doesNotContain("limit");
    assertThat(VIP.value(LIMIT)).isEmpty();
  }

  @Test
  void pageSizeIsCompared() {
    assertThat(VIP.toBuilder().with(LIMIT, 50).build())
        .isNotEqualTo(VIP)
        .isEqualTo(TicketsQuery.builder().with(LIMIT, 50).tags("vip").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100})
  void boundsAreAllowed(int size) {
    assertThat(VIP.toBuilder().with(LIMIT, size).build().value(LIMIT)).contains(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 101, 0, -5, Integer.MAX_VALUE})
  void pageSizeOutsideBoundsIsRejected(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VIP.toBuilder().with(LIMIT, size))
        .withMessage(
            "limit: the value is not from 5 to 100. Correct the value, or do not call limit.");
  }

  @Test
  void readPageSizeOutsideBoundsIsKeptAsJson() {
    String json = VIP.toJson().replace("\"page\":1", "\"limit\":500,\"page\":1");

    assertThat(TicketsQuery.fromJson(json).unknownKeys()).containsExactly("limit");
    assertThat(TicketsQuery.fromJson(json).toJson()).isEqualTo(json);
  }

  @Test
  void queryWithOnlyPageSizeMatchesEverybody() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TicketsQuery.builder().with(LIMIT, 50).build())
        .withMessageStartingWith("TicketsQuery: no filter is set, so all items would match");
  }

  @Test
  void toBuilderOfQueryForEverybodyCanBeBuilt() {
    TicketsQuery everybody = TicketsQuery.builder().with(LIMIT, 50).matchAll().build();

    assertThat(everybody.toBuilder().build()).isEqualTo(everybody);
  }
}
