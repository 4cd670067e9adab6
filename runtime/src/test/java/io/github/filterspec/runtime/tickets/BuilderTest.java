package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The values that a builder builds. */
class BuilderTest {
  private static final TicketsQuery VIP = TicketsQuery.builder().tags("vip").build();
  private static final TicketsQuery EVERYBODY = TicketsQuery.builder().matchAll().build();

  @Test
  void lastOfTwoValuesIsUsed() {
    assertThat(TicketsQuery.builder().tags("new").tags("vip").build()).isEqualTo(VIP);
  }

  @Test
  void builderCanBuildManyQueries() {
    TicketsQuery.Builder builder = TicketsQuery.builder().tags("vip");
    TicketsQuery first = builder.build();

    builder.urgent();

    assertThat(first).isEqualTo(VIP);
    assertThat(builder.build().activeKeys()).containsExactly("tags", "urgent");
  }

  @Test
  void flagCanOnlyBeSwitchedOn() {
    assertThat(TicketsQuery.builder().urgent().urgentIf(false).build().activeKeys())
        .containsExactly("urgent");
    assertThat(TicketsQuery.builder().tags("vip").urgentIf(false).build()).isEqualTo(VIP);
  }

  @Test
  void toBuilderKeepsAllButThePage() {
    TicketsQuery further = VIP.atPage(7).toBuilder().urgent().build();

    assertThat(further).isEqualTo(TicketsQuery.builder().urgent().tags("vip").build());
    assertThat(further.page()).isEqualTo(1);
  }

  @Test
  void fieldsSetAreTheMembersWithAnotherValueThanTheDefault() {
    TicketsQuery query = TicketsQuery.builder().urgent().tags("vip").build();

    assertThat(query.fieldsSet())
        .containsExactly(TicketsQuery.Field.TAGS, TicketsQuery.Field.URGENT);
    assertThat(query.isSet(TicketsQuery.Field.TAGS)).isTrue();
    assertThat(query.isSet(TicketsQuery.Field.SORT)).isFalse();
  }

  /** {@code …IfPresent} ignores null and empty values. */
  @Nested
  class IfPresent {

    @Test
    void nullAndEmptyValuesAreIgnored() {
      assertThat(
              TicketsQuery.builder()
                  .tagsIfPresent(null)
                  .tagsIfPresent(List.of())
                  .rulesIfPresent(null)
                  .rulesIfPresent(List.of())
                  .withIfPresent(TicketsQuery.TEXT, null)
                  .withIfPresent(TicketsQuery.TEXT, " ")
                  .withIfPresent(TicketsQuery.SEEN_AT, TimeRange.of(null, null))
                  .withIfPresent(TicketsQuery.ATTRIBUTES, Map.of())
                  .withIfPresent(TicketsQuery.ORDERS, new Orders(false, 0, Set.of(), null))
                  .withIfPresent(TicketsQuery.RELATED, TicketFilter.builder().buildOrMatchAll())
                  .buildOrMatchAll())
          .isEqualTo(EVERYBODY);
    }

    @Test
    void otherValuesAreSet() {
      assertThat(TicketsQuery.builder().tagsIfPresent(List.of("vip")).build()).isEqualTo(VIP);
      assertThat(TicketsQuery.builder().withIfPresent(TicketsQuery.REPLIES, 0).build())
          .isEqualTo(TicketsQuery.builder().with(TicketsQuery.REPLIES, 0).build());
    }

    @Test
    void earlierValueIsNeverCleared() {
      assertThat(TicketsQuery.builder().tags("vip").tagsIfPresent(null).build()).isEqualTo(VIP);
      assertThat(TicketsQuery.builder().tags("vip").tagsIfPresent(List.of()).build())
          .isEqualTo(VIP);
    }

    @Test
    void withoutClears() {
      assertThat(
              TicketsQuery.builder()
                  .tags("vip")
                  .urgent()
                  .without(TicketsQuery.Field.URGENT)
                  .build())
          .isEqualTo(VIP);
    }
  }

  /** A query that would match everybody. */
  @Nested
  class NothingSet {

    @Test
    void isRejected() {
      assertThatIllegalStateException()
          .isThrownBy(() -> TicketsQuery.builder().build())
          .withMessage(
              "TicketsQuery: no filter is set, so all items would match. Set a filter, or call"
                  + " matchAll() to match all items.");
    }

    @Test
    void isRejectedAfterEverythingIsCleared() {
      assertThatIllegalStateException()
          .isThrownBy(() -> VIP.toBuilder().without(TicketsQuery.Field.TAGS).build());
    }

    @Test
    void isRejectedWithAnyPage() {
      assertThatIllegalStateException()
          .isThrownBy(() -> VIP.atPage(2).toBuilder().without(TicketsQuery.Field.TAGS).build());
    }

    @Test
    void isBuiltAfterMatchAll() {
      assertThat(TicketsQuery.builder().matchAll().build().activeKeys()).isEmpty();
      assertThat(TicketsQuery.builder().buildOrMatchAll()).isEqualTo(EVERYBODY);
      assertThat(EVERYBODY.toBuilder().build()).isEqualTo(EVERYBODY);
    }
  }

  /** Parameters, which have no keys. A parameter that is set to its default is not set. */
  @Nested
  class Parameters {

    @Test
    void haveNoKey() {
      TicketsQuery query = TicketsQuery.builder().with(TicketsQuery.SORT, "oldest").build();

      assertThat(query.activeKeys()).isEmpty();
      assertThat(query.toJson()).contains("\"sort\":\"oldest\"");
    }

    @Test
    void areNotSetIfTheyHaveTheirDefault() {
      assertThat(
              TicketsQuery.builder()
                  .with(TicketsQuery.SORT, "oldest")
                  .with(TicketsQuery.SORT, "newest")
                  .buildOrMatchAll())
          .isEqualTo(EVERYBODY);
      assertThatIllegalStateException()
          .isThrownBy(() -> TicketsQuery.builder().with(TicketsQuery.SORT, "newest").build());
    }

    @Test
    void areNotSetIfTheyHaveTheirUnsetValue() {
      TicketsQuery query = TicketsQuery.builder().with(TicketsQuery.DEPTH, 0).buildOrMatchAll();

      assertThat(query).isEqualTo(EVERYBODY);
      assertThat(query.value(TicketsQuery.DEPTH)).isEmpty();
    }
  }

  /** The page is set by the client and is not compared. */
  @Nested
  class Pages {

    @Test
    void areWrittenButNotCompared() {
      assertThat(VIP.atPage(3)).isEqualTo(VIP).hasSameHashCodeAs(VIP);
      assertThat(VIP.atPage(3).toJson()).endsWith("\"page\":3}");
      assertThat(VIP.atPage(3).atPage(1).toJson()).isEqualTo(VIP.toJson());
    }

    @Test
    void beginWithTheFirst() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VIP.atPage(0))
          .withMessage(
              "page: the number 0 is less than 1, the number of the first page. Pass 1 or more.");
    }
  }
}
