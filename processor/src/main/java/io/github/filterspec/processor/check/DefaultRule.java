package io.github.filterspec.processor.check;

import io.github.filterspec.DefaultValue;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.NumberSyntax;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Nearest;
import io.github.filterspec.processor.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that the default of a parameter is valid for the type of the parameter. */
final class DefaultRule implements Rule {
  private static final List<String> BOOLEANS = List.of("true", "false");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    if (!(member.role() instanceof Role.Param param) || !param.declaresDefault()) {
      return Optional.empty();
    }
    return LiteralFit.problem(member.type().plain(), param.defaultValue())
        .map(
            problem ->
                new Problem(
                    Code.INVALID_DEFAULT,
                    "the default \"%s\" of %s %s"
                        .formatted(param.defaultValue(), member.call(), problem),
                    member.origin().at(DefaultValue.class, "value")));
  }

  /**
   * The check that the default of a parameter is a valid value of the type of the parameter. The
   * result is an error message; empty if the default is valid.
   */
  private static final class LiteralFit {
    private static final Set<ValueType.Scalar> WITHOUT =
        EnumSet.of(
            ValueType.Scalar.BIG_DECIMAL,
            ValueType.Scalar.BIG_INTEGER,
            ValueType.Scalar.INSTANT,
            ValueType.Scalar.OFFSET_DATE_TIME,
            ValueType.Scalar.LOCAL_DATE,
            ValueType.Scalar.DURATION,
            ValueType.Scalar.UUID);

    private LiteralFit() {}

    static Optional<String> problem(ValueType type, String text) {
      if (type instanceof Unwritable) {
        return Optional.empty();
      }
      if (text.isEmpty() && isText(type)) {
        return Optional.of(
            "is empty, but an empty text is not a value of a parameter. Write the text that the API expects, or remove the default");
      }
      if (type instanceof ValueType.OpenEnum) {
        return Optional.empty();
      }
      if (type instanceof ValueType.Enumeration enumeration) {
        return problem(enumeration, text);
      }
      return type instanceof ValueType.Scalar scalar && !WITHOUT.contains(scalar)
          ? problem(scalar, text)
          : Optional.of(
              "is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String");
    }

    private static boolean isText(ValueType type) {
      return type == ValueType.Scalar.STRING || type instanceof ValueType.OpenEnum;
    }

    private static Optional<String> problem(ValueType.Enumeration type, String text) {
      List<String> names =
          type.constants().stream().map(ValueType.Enumeration.Constant::name).toList();
      String what = "is not a constant of " + type.type().simpleName();
      return names.contains(text)
          ? Optional.empty()
          : Optional.of(
              what
                  + didYouMean(
                      calledOnWire(type, text).or(() -> Nearest.to(text, names)),
                      "Write the name of a constant"));
    }

    private static Optional<String> calledOnWire(ValueType.Enumeration type, String text) {
      return type.constants().stream()
          .filter(constant -> constant.wire().equals(text))
          .map(ValueType.Enumeration.Constant::name)
          .findFirst();
    }

    private static String name(ValueType.Scalar scalar) {
      return scalar.name().toLowerCase(Locale.ROOT); // called only for types with literals
    }

    private static String didYouMean(Optional<String> name, String otherwise) {
      return ". " + name.map("Did you mean \"%s\"?"::formatted).orElse(otherwise);
    }

    private static Optional<String> problem(ValueType.Scalar scalar, String text) {
      boolean fits =
          switch (scalar) {
            case STRING -> true;
            case BOOLEAN -> BOOLEANS.contains(text);
            case INT -> NumberSyntax.isInt(text);
            case LONG -> NumberSyntax.isLong(text);
            case DOUBLE -> NumberSyntax.isFinite(text);
            case BIG_DECIMAL, BIG_INTEGER, INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, DURATION, UUID ->
                false;
          };
      boolean isBoolean = scalar == ValueType.Scalar.BOOLEAN;
      List<String> names = isBoolean ? BOOLEANS : List.of();
      String advice = isBoolean ? "Write true or false" : "Write a number such as 1";
      return fits
          ? Optional.empty()
          : Optional.of(
              "is not a valid %s".formatted(name(scalar))
                  + didYouMean(Nearest.to(text, names), advice));
    }
  }
}
