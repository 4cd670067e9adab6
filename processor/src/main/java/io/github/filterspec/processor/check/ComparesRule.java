package io.github.filterspec.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Meaning;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.ItemComparison;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that a member can be compared with the value of an item that the user declares. */
final class ComparesRule implements Rule {
  private static final Set<ClassName> NUMBERS =
      Set.of(
          ClassName.get(Byte.class),
          ClassName.get(Short.class),
          ClassName.get(Integer.class),
          ClassName.get(Long.class),
          ClassName.get(Float.class),
          ClassName.get(Double.class),
          ClassName.get("java.math", "BigDecimal"),
          ClassName.get("java.math", "BigInteger"));
  private static final Set<ClassName> TIMES =
      Set.of(
          ClassName.get("java.time", "Instant"),
          ClassName.get("java.time", "OffsetDateTime"),
          ClassName.get("java.time", "ZonedDateTime"));

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.comparisons().stream()
        .flatMap(
            comparison ->
                spec.members().stream()
                    .filter(member -> member.name().equals(comparison.member()))
                    .filter(member -> !member.isUnclear())
                    .filter(member -> !(member.type() instanceof Unwritable))
                    .flatMap(member -> problem(spec, member, comparison).stream()));
  }

  private static Optional<Problem> problem(
      Spec spec, SpecMember member, ItemComparison comparison) {
    return reason(member, comparison)
        .map(
            reason ->
                new Problem(
                    Code.INVALID_COMPARISON,
                    "%s cannot be compared, because %s".formatted(member.call(), reason),
                    place(spec, comparison)));
  }

  private static Origin place(Spec spec, ItemComparison comparison) {
    return comparison.origin().type().equals(spec.origin().type())
        ? comparison.origin()
        : spec.origin().at(FilterSpec.class, "");
  }

  private static Optional<String> reason(SpecMember member, ItemComparison comparison) {
    if (comparison.problem().isPresent()) {
      return comparison.problem();
    }
    if (member.isPaging() || member.role() instanceof Role.HeaderParam || member.isCustom()) {
      return Optional.of(
          "@Compares has no effect on a header, on a custom parameter and on a member for pages. Remove @Compares");
    }
    if (comparison.isIgnored()) {
      return Optional.empty();
    }
    ValueType operand = operand(member.type());
    if (operand instanceof ValueType.SortType) {
      return Optional.of("a sort does not decide which items match. Write @Compares(\"\")");
    }
    if (!(operand.isSingleValue() || operand instanceof ValueType.RangeType)) {
      return Optional.of(
          "its type is not a value, a range, or a set or list of values. Write @Compares(\"\") if it does not decide which items match, or remove @Compares");
    }
    if (comparison.ignoresCase() && operand != ValueType.Scalar.STRING) {
      return Optional.of("ignoreCase is only for texts. Remove ignoreCase");
    }
    return meaning(member, comparison).or(() -> type(operand, comparison));
  }

  private static ValueType operand(ValueType type) {
    if (type instanceof ValueType.SetType set) {
      return set.element().plain();
    }
    return type instanceof ValueType.ListType list ? list.element().plain() : type.plain();
  }

  private static Optional<String> meaning(SpecMember member, ItemComparison comparison) {
    boolean range = member.type() instanceof ValueType.RangeType;
    boolean many =
        member.type() instanceof ValueType.SetType || member.type() instanceof ValueType.ListType;
    String meaning = comparison.effectiveMeaning(member);
    if (range && comparison.several()) {
      return Optional.of(
          "a range is compared with one value, but %s() returns several values. Name a method that returns one value"
              .formatted(comparison.steps().get(comparison.steps().size() - 1).method()));
    }
    boolean fits =
        switch (Meaning.valueOf(meaning)) {
          case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> !many && !range;
          case IN, NOT_IN -> many;
          case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> !range;
          case BETWEEN -> range;
          case PRESENT, ABSENT -> member.role() instanceof Role.Flag;
          case UNSAID -> true;
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            "the meaning %s does not fit its type. Remove means, or change it".formatted(meaning));
  }

  private static Optional<String> type(ValueType operand, ItemComparison comparison) {
    Meaning meaning = Meaning.valueOf(comparison.meaning());
    if (meaning == Meaning.PRESENT || meaning == Meaning.ABSENT) {
      return Optional.empty();
    }
    TypeName type =
        type(operand instanceof ValueType.RangeType range ? range.end().plain() : operand);
    return type.equals(comparison.type())
            || bothIn(NUMBERS, type, comparison.type())
            || bothIn(TIMES, type, comparison.type())
        ? Optional.empty()
        : Optional.of(
            "its values have the type %s, but %s() returns %s. Name a method that returns %s"
                .formatted(
                    simple(type),
                    comparison.steps().get(comparison.steps().size() - 1).method(),
                    simple(comparison.type()),
                    simple(type)));
  }

  private static TypeName type(ValueType operand) {
    if (operand instanceof ValueType.Scalar scalar) {
      return switch (scalar) {
        case BOOLEAN -> ClassName.get(Boolean.class);
        case INT -> ClassName.get(Integer.class);
        case LONG -> ClassName.get(Long.class);
        case DOUBLE -> ClassName.get(Double.class);
        case BIG_DECIMAL -> ClassName.get("java.math", "BigDecimal");
        case BIG_INTEGER -> ClassName.get("java.math", "BigInteger");
        case STRING -> ClassName.get(String.class);
        case INSTANT -> ClassName.get("java.time", "Instant");
        case OFFSET_DATE_TIME -> ClassName.get("java.time", "OffsetDateTime");
        case DURATION -> ClassName.get("java.time", "Duration");
        case LOCAL_DATE -> ClassName.get("java.time", "LocalDate");
        case UUID -> ClassName.get("java.util", "UUID");
      };
    }
    return operand.userType().orElse(ClassName.OBJECT);
  }

  private static boolean bothIn(Set<ClassName> types, TypeName one, TypeName other) {
    return one instanceof ClassName first
        && other instanceof ClassName second
        && types.contains(first)
        && types.contains(second);
  }

  private static String simple(TypeName type) {
    return type instanceof ClassName name ? name.simpleName() : type.toString();
  }
}
