package io.github.filterspec.runtime.tickets;

import static io.github.filterspec.runtime.tickets.TicketsQuery.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many items a page has is set like a parameter, but selects nothing. */
class PageSizeTest {
  private static final TicketsQuery VIP = TicketsQuery.builder().tags("vip").build();

  @Test
  void itIsWrittenWithoutAKey() {
    TicketsQuery query = VIP.toBuilder().with(LIMIT, 50).build();

    assertThat(query.toJson()).contains("\"limit\":50");
    assertThat(query.activeKeys()).containsExactly("tags");
    assertThat(query.inWords()).isEqualTo("tags is vip");
  }

  @Test
  void itIsAbsentWhileItIsNotSet() {
    assertThat(VIP.toJson()).doesNotContain("limit");
    assertThat(VIP.value(LIMIT)).isEmpty();
  }

  @Test
  void itIsPartOfEquality() {
    assertThat(VIP.toBuilder().with(LIMIT, 50).build())
        .isNotEqualTo(VIP)
        .isEqualTo(TicketsQuery.builder().with(LIMIT, 50).tags("vip").build());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100})
  void itsBoundsAreWithin(int size) {
    assertThat(VIP.toBuilder().with(LIMIT, size).build().value(LIMIT)).contains(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 101, 0, -5, Integer.MAX_VALUE})
  void whatIsOutsideIsRefused(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VIP.toBuilder().with(LIMIT, size))
        .withMessage("limit: the value is not from 5 to 100; correct it, or leave limit out");
  }

  @Test
  void whatIsReadFromOutsideIsKeptRaw() {
    String json = VIP.toJson().replace("\"page\":1", "\"limit\":500,\"page\":1");

    assertThat(TicketsQuery.fromJson(json).untypedKeys()).containsExactly("limit");
    assertThat(TicketsQuery.fromJson(json).toJson()).isEqualTo(json);
  }

  @Test
  void aloneItStillMatchesEverybody() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TicketsQuery.builder().with(LIMIT, 50).build())
        .withMessageStartingWith("TicketsQuery: nothing is set, so it would match everybody");
  }

  @Test
  void aQueryOfEverybodyIsTakenFurther() {
    TicketsQuery everybody = TicketsQuery.builder().with(LIMIT, 50).matchAll().build();

    assertThat(everybody.toBuilder().build()).isEqualTo(everybody);
  }
}
