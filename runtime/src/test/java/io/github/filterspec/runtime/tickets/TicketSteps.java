package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.members.Member;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Random calls of a builder. Each call sets one member. */
public final class TicketSteps implements ArbitraryProvider {

  /** A call of a builder. */
  public record Step<T>(Member<T> member, T value) {
    void on(TicketsQuery.Builder builder) {
      builder.with(member, value);
    }

    @Override
    public String toString() {
      return member + "(" + value + ")";
    }
  }

  static TicketsQuery query(List<Step<?>> steps) {
    TicketsQuery.Builder builder = TicketsQuery.builder();
    steps.forEach(step -> step.on(builder));
    return builder.buildOrMatchAll();
  }

  /** Returns texts of random characters that are not blank and have only whole surrogate pairs. */
  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(12)
        .map(text -> "x" + text)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
  }

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Step.class);
  }

  @Override
  public java.util.Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return java.util.Set.of(steps());
  }

  private static Arbitrary<Step<?>> steps() {
    return Arbitraries.oneOf(
            List.of(
                step(TicketsQuery.TAGS, texts().set().ofMinSize(1).ofMaxSize(4)),
                step(TicketsQuery.URGENT, Arbitraries.just(true)),
                step(TicketsQuery.UNREAD, Arbitraries.just(true)),
                step(TicketsQuery.ASSIGNED, Arbitraries.of(true, false)),
                step(TicketsQuery.STATUS, texts().map(Status::new).set().ofMinSize(1).ofMaxSize(3)),
                step(TicketsQuery.SEEN_AT, ranges()),
                step(TicketsQuery.ORDERS, orders()),
                step(TicketsQuery.RULES, rules().list().ofMinSize(1).ofMaxSize(2)),
                step(TicketsQuery.REPLIES, Arbitraries.integers()),
                step(TicketsQuery.SCORE, Arbitraries.doubles()),
                step(
                    TicketsQuery.ATTRIBUTES,
                    Arbitraries.maps(texts(), texts()).ofMinSize(1).ofMaxSize(3)),
                step(
                    TicketsQuery.RELATED,
                    texts().map(tag -> TicketFilter.builder().tags(tag).urgent().build())),
                step(TicketsQuery.MAIL_BOTS, texts().set().ofMinSize(1).ofMaxSize(2)),
                step(TicketsQuery.BOT_CHANNEL, Arbitraries.of(Channel.class)),
                step(TicketsQuery.TEXT, texts()),
                step(TicketsQuery.DEPTH, Arbitraries.integers().between(-1, 1)),
                step(TicketsQuery.LIMIT, Arbitraries.integers().between(5, 100)),
                step(TicketsQuery.SORT, Arbitraries.of("newest", "oldest"))))
        .withoutEdgeCases(); // most tries would be surrogates
  }

  private static <T> Arbitrary<Step<?>> step(Member<T> member, Arbitrary<T> values) {
    return values.map(value -> new Step<>(member, value));
  }

  static Arbitrary<Instant> instants() {
    long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    return Combinators.combine(
            Arbitraries.longs().between(first, last),
            Arbitraries.longs()
                .between(0, 999_999_999)
                .edgeCases(it -> it.add(0L, 1_000L, 1_000_000L)))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<TimeRange> ranges() {
    Arbitrary<TimeRange> closed =
        Combinators.combine(instants(), instants())
            .as((a, b) -> a.isAfter(b) ? TimeRange.between(b, a) : TimeRange.between(a, b));
    return Arbitraries.oneOf(
        instants().map(TimeRange::since), instants().map(TimeRange::until), closed);
  }

  private static Arbitrary<Orders> orders() {
    return Combinators.combine(
            Arbitraries.integers(), texts().set().ofMaxSize(2), instants().injectNull(0.3))
        .as((count, products, lastAt) -> new Orders(true, count, products, lastAt));
  }

  private static Arbitrary<Rule> rules() {
    Arbitrary<Rule.Clause> clauses =
        Combinators.combine(Arbitraries.of(Channel.class), texts().set().ofMinSize(1).ofMaxSize(2))
            .as(Rule.Clause::new);
    return Combinators.combine(texts(), clauses.list().ofMinSize(1).ofMaxSize(2)).as(Rule::new);
  }
}
