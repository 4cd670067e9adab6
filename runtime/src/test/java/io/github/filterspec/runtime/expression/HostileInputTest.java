package io.github.filterspec.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.text.JsonText;
import io.github.filterspec.runtime.text.Nesting;
import io.github.filterspec.runtime.text.StrictJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input is read quickly or rejected. */
@Timeout(20)
class HostileInputTest {
  private static final int MANY = 1 << 14;

  record Tag(String label) {}

  @Test
  void productOfManyUnrelatedGroupsIsRejectedAtOnce() {
    Letters one = fiveOf14From(0, 350);
    Letters other = fiveOf14From(14, 350);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.and(other))
        .withMessageContaining("more than 100000 groups");
  }

  @Test
  void groupsOfEqualLengthAreOnlySorted() {
    List<int[]> groups = combinations(20, 10, 40_000);

    List<int[]> kept =
        new Absorption(new boolean[20], Integer.MAX_VALUE, new StepBudget("Letters")).of(groups);

    assertThat(kept).hasSize(40_000);
  }

  @Test
  void stepsAreLimited() {
    StepBudget budget = new StepBudget("Letters");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget.spend(Long.MAX_VALUE))
        .withMessageStartingWith(
            "Letters: the normal form of the expression takes too long to compute");
  }

  @Test
  void interruptedThreadStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> new StepBudget("Letters").spend(1_000_000));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void collidingRecordsOfSetAreReadQuickly() throws Exception {
    Codec<Set<Tag>> codec = Codecs.setOf(Codecs.openEnum(Tag::new, Tag::label));
    String json =
        IntStream.range(0, MANY)
            .mapToObj(i -> '"' + colliding(i) + '"')
            .collect(Collectors.joining(",", "[", "]"));

    Set<Tag> tags = codec.canonical(codec.read(StrictJson.parse(json)));
    Set<Tag> again = codec.canonical(codec.read(StrictJson.parse(json)));

    assertThat(tags.size()).isEqualTo(MANY);
    assertThat(tags.equals(again)).isTrue();
    assertThat(tags.contains(new Tag(colliding(7)))).isTrue();
    assertThat(tags.contains(new Tag("other"))).isFalse();
  }

  @Test
  void setIsEqualToOtherSets() throws Exception {
    Codec<Set<String>> codec = Codecs.setOf(Codecs.STRING);

    Set<String> read = codec.canonical(codec.read(StrictJson.parse("[\"b\",\"a\",\"b\"]")));

    assertThat(read).containsExactly("a", "b").isEqualTo(Set.of("a", "b"));
    assertThat(Set.of("a", "b")).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"([a-z]+)*[0-9]", "(.*a){25}", "(a|a)*b", "([a-z]|-)+"})
  void slowPatternIsStopped(String regex) {
    Codec<String> codec = Codecs.matching(Codecs.STRING, regex);

    assertThat(codec.problem("a".repeat(50_000) + "!")).endsWith(regex);
  }

  @Test
  void ordinaryPatternMatchesLongText() {
    Codec<String> codec = Codecs.matching(Codecs.STRING, "[a-z0-9]+(-[a-z0-9]+){0,9}");

    assertThat(codec.problem("a".repeat(100_000) + "-1")).isNull();
    assertThat(codec.problem("a--1")).startsWith("does not match");
  }

  @Test
  void deepJsonIsRejectedBeforeStackOverflow() throws InterruptedException {
    String json = "{\"a\":" + "[".repeat(995) + "]".repeat(995) + "}";
    List<Throwable> thrown = new ArrayList<>();
    Thread small =
        new Thread(
            null,
            () -> {
              try {
                Nesting.check(JsonText.parse(json, "Stored"), "Stored");
              } catch (IllegalArgumentException e) {
                thrown.add(e);
              }
            },
            "small stack",
            256 * 1024);
    small.start();
    small.join(Duration.ofSeconds(10).toMillis());

    assertThat(thrown)
        .singleElement()
        .asString()
        .contains("Stored: the JSON is nested more than 200 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "-1e2147483648", "1e-2147483649"})
  void hugeExponentIsNotJson(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.parse("{\"a\":" + number + "}", "Stored"))
        .withMessageStartingWith(
            "Stored: the JSON is nested too deeply or contains a number that is too long")
        .withMessageNotContaining("2147483648")
        .withNoCause();
  }

  private static String colliding(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  private static Letters fiveOf14From(int offset, int groups) {
    List<Letters> all =
        combinations(14, 5, groups).stream()
            .map(
                group ->
                    Letters.allOf(
                        Letters.OR_OF_ANDS,
                        IntStream.of(group)
                            .mapToObj(
                                i -> Letters.of(Letters.OR_OF_ANDS, (char) ('一' + offset + i)))
                            .toList()))
            .toList();
    return Letters.anyOf(Letters.OR_OF_ANDS, all);
  }

  /** Returns random groups of numbers below n. */
  private static List<int[]> combinations(int n, int length, int most) {
    List<int[]> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << n && all.size() < most; bits++) {
      if (Integer.bitCount(bits) == length) {
        int chosen = bits;
        all.add(IntStream.range(0, n).filter(i -> (chosen >> i & 1) == 1).toArray());
      }
    }
    return all;
  }
}
