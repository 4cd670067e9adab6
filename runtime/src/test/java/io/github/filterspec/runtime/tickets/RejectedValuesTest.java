package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.members.Member;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The messages for values that would not filter, or that cannot be written. */
class RejectedValuesTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

  @Test
  void nullIsRejected() {
    String message =
        "%1$s: null was passed. If there may be no value, call %1$sIfPresent instead of %1$s.";

    assertNull(() -> set(TicketsQuery.SEEN_AT, null), message.formatted("seenAt"));
    assertNull(() -> set(TicketsQuery.TEXT, null), message.formatted("text"));
    assertNull(
        () -> TicketsQuery.builder().tags((Collection<String>) null), message.formatted("tags"));
    assertNull(() -> TicketsQuery.builder().rules(null), message.formatted("rules"));
  }

  @Test
  void nullInsideValueIsRejected() {
    String correctIt = " is null. Correct the value, or do not call %s.";

    assertNull(
        () -> TicketsQuery.builder().tags(Arrays.asList("vip", null)),
        "tags: an element" + correctIt.formatted("tags"));
    assertNull(
        () -> set(TicketsQuery.STATUS, Set.of(new Status(null))),
        "status: its text" + correctIt.formatted("status"));
    assertNull(
        () -> set(TicketsQuery.ATTRIBUTES, Collections.singletonMap("city", null)),
        "attributes: a value" + correctIt.formatted("attributes"));
    assertNull(
        () -> set(TicketsQuery.ATTRIBUTES, Collections.singletonMap(null, "x")),
        "attributes: a name" + correctIt.formatted("attributes"));
    assertNull(
        () -> TicketsQuery.builder().rules(List.of(new Rule(null, List.of()))),
        "rules: the component field" + correctIt.formatted("rules"));
    assertNull(
        () -> TicketsQuery.builder().rulesIfPresent(Collections.singletonList(null)),
        "rules: an element" + correctIt.formatted("rules"));
  }

  @Test
  void emptyValueIsRejected() {
    String message =
        "%1$s: the value %2$s, so the filter would have no effect. If there may be no value, call %1$sIfPresent instead of %1$s.";

    assertRejected(
        () -> TicketsQuery.builder().tags(List.of()), message.formatted("tags", "is empty"));
    assertRejected(
        () -> TicketsQuery.builder().rules(List.of()), message.formatted("rules", "is empty"));
    assertRejected(
        () -> set(TicketsQuery.ATTRIBUTES, Map.of()), message.formatted("attributes", "is empty"));
    assertRejected(() -> set(TicketsQuery.TEXT, " \t"), message.formatted("text", "is blank"));
    assertRejected(
        () -> set(TicketsQuery.SEEN_AT, TimeRange.of(null, null)),
        message.formatted("seenAt", "has neither end"));
    assertRejected(
        () -> set(TicketsQuery.ORDERS, new Orders(false, 0, Set.of(), null)),
        message.formatted("orders", "has only unset components"));
    assertRejected(
        () -> set(TicketsQuery.RELATED, TicketFilter.builder().buildOrMatchAll()),
        message.formatted("related", "has no filter that is set"));
  }

  @Test
  void valueWithInvalidPartIsRejected() {
    String message = "%1$s: the value %2$s. Correct the value, or do not call %1$s.";

    assertRejected(
        () -> TicketsQuery.builder().tags("vip", " "),
        message.formatted("tags", "has an element that is blank"));
    assertRejected(
        () -> TicketsQuery.builder().tagsIfPresent(List.of("")),
        message.formatted("tags", "has an element that is blank"));
    assertRejected(
        () -> set(TicketsQuery.ATTRIBUTES, Map.of("", "x")),
        message.formatted("attributes", "has a name that is blank"));
    assertRejected(
        () -> set(TicketsQuery.SEEN_AT, TimeRange.between(JUNE, MAY)),
        message.formatted("seenAt", "ends before it starts"));
    assertRejected(
        () ->
            TicketsQuery.builder()
                .rules(List.of(new Rule("city", List.of(new Rule.Clause(Channel.CHAT, Set.of()))))),
        message.formatted("rules", "at [0].clauses[0].values is empty"));
  }

  @Test
  void valueThatCannotBeWrittenIsRejected() {
    String message = "%1$s: the value %2$s. Correct the value, or do not call %1$s.";

    assertRejected(
        () -> TicketsQuery.builder().tags("half \ud83d"),
        message.formatted("tags", "has an element that has half of a surrogate pair"));
    assertRejected(
        () -> set(TicketsQuery.SCORE, Double.NaN),
        message.formatted("score", "is not a finite number"));
    assertRejected(
        () -> set(TicketsQuery.SEEN_AT, TimeRange.since(Instant.MAX)),
        message.formatted("seenAt", "has an end that is not a time in the years 0 to 9999"));
  }

  @Test
  void rejectedValueDoesNotChangeBuilder() {
    TicketsQuery.Builder builder = TicketsQuery.builder().tags("vip");

    assertThatIllegalArgumentException().isThrownBy(() -> builder.tags(" "));

    assertThat(builder.build()).isEqualTo(TicketsQuery.builder().tags("vip").build());
  }

  private static <T> void set(Member<T> member, T value) {
    TicketsQuery.builder().with(member, value);
  }

  private static void assertNull(ThrowingCallable call, String message) {
    assertThatNullPointerException().isThrownBy(call).withMessage(message);
  }

  private static void assertRejected(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
