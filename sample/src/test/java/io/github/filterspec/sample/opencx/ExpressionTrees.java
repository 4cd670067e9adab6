package io.github.filterspec.sample.opencx;

import io.github.filterspec.runtime.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.jspecify.annotations.Nullable;

/** Random expressions with conditions of every type. */
sealed interface ExpressionTrees {

  /** Returns the expression in normal form. */
  ContactsFilter build();

  /** Evaluates the tree without a normal form. */
  boolean holds(Predicate<ContactsFilter> condition);

  /** One condition. */
  record Leaf(ContactsFilter condition) implements ExpressionTrees {
    @Override
    public ContactsFilter build() {
      return condition;
    }

    @Override
    public boolean holds(Predicate<ContactsFilter> known) {
      return known.test(condition);
    }
  }

  /** Parts that must all be true. */
  record All(List<ExpressionTrees> parts) implements ExpressionTrees {
    @Override
    public ContactsFilter build() {
      return ContactsFilter.allOf(parts.stream().map(ExpressionTrees::build).toList());
    }

    @Override
    public boolean holds(Predicate<ContactsFilter> known) {
      return parts.stream().allMatch(part -> part.holds(known));
    }
  }

  /** Parts of which one must be true. */
  record Any(List<ExpressionTrees> parts) implements ExpressionTrees {
    @Override
    public ContactsFilter build() {
      return ContactsFilter.anyOf(parts.stream().map(ExpressionTrees::build).toList());
    }

    @Override
    public boolean holds(Predicate<ContactsFilter> known) {
      return parts.stream().anyMatch(part -> part.holds(known));
    }
  }

  static Arbitrary<ExpressionTrees> ofDepth(int depth) {
    Arbitrary<ExpressionTrees> leaves = conditions().map(Leaf::new);
    if (depth == 0) {
      return leaves;
    }
    ListArbitrary<ExpressionTrees> parts = ofDepth(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(leaves, parts.map(All::new), parts.map(Any::new));
  }

  /** Conditions of all thirteen types. */
  private static Arbitrary<ContactsFilter> conditions() {
    return Arbitraries.oneOf(
        Arbitraries.create(ContactsFilter::allContacts),
        uuids().list().ofMinSize(1).ofMaxSize(3).map(ContactsFilter::id),
        ranges().map(ContactsFilter::createdAt),
        texts().list().ofMinSize(1).ofMaxSize(3).map(ContactsFilter::emailDomain),
        texts().map(ContactsFilter::sequence),
        texts().list().ofMinSize(1).ofMaxSize(3).map(ContactsFilter::name),
        texts().list().ofMinSize(1).ofMaxSize(3).map(ContactsFilter::phoneNumber),
        texts().list().ofMinSize(1).ofMaxSize(3).map(ContactsFilter::email),
        maps().injectNull(0.2).map(ExpressionTrees::attributes),
        maps().injectNull(0.2).map(ExpressionTrees::sessionAttributes),
        texts().map(ContactsFilter::segment),
        ranges().map(ContactsFilter::lastContacted),
        ranges().map(ContactsFilter::lastHandoff));
  }

  private static ContactsFilter attributes(@Nullable List<Map<String, String>> maps) {
    return maps == null ? ContactsFilter.attributes() : ContactsFilter.attributes(maps);
  }

  private static ContactsFilter sessionAttributes(@Nullable List<Map<String, String>> maps) {
    return maps == null
        ? ContactsFilter.sessionAttributes()
        : ContactsFilter.sessionAttributes(maps);
  }

  /** A few texts, so that conditions are repeated, some of them beyond ASCII. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(text -> !text.isBlank() && text.codePoints().noneMatch(ExpressionTrees::half));
    return Arbitraries.oneOf(Arbitraries.of("ada", "grace", "李 伟", "\"\\/\u2028"), any);
  }

  private static boolean half(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Arbitrary<UUID> uuids() {
    return Arbitraries.randomValue(
        random -> UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt(5)}));
  }

  private static Arbitrary<List<Map<String, String>>> maps() {
    return Arbitraries.maps(texts(), texts()).ofMinSize(1).ofMaxSize(2).list().ofMaxSize(2);
  }

  private static Arbitrary<TimeRange> ranges() {
    Arbitrary<Instant> times =
        Arbitraries.longs()
            .between(
                Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("9998-12-31T00:00:00Z").getEpochSecond())
            .map(Instant::ofEpochSecond);
    Arbitrary<Long> millis = Arbitraries.longs().between(0, 999);
    return Combinators.combine(times, millis, Arbitraries.integers().between(0, 2))
        .as((second, milli, ends) -> range(second.plusMillis(milli), ends));
  }

  private static TimeRange range(Instant time, int ends) {
    return switch (ends) {
      case 0 -> TimeRange.since(time);
      case 1 -> TimeRange.until(time);
      default -> TimeRange.between(time, time.plus(Duration.ofDays(1)));
    };
  }
}
