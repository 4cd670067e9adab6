package io.github.filterspec.processor.check;

import io.github.filterspec.DefaultValue;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The rule that a pattern is a valid regular expression, and that the member with the pattern
 * contains texts.
 */
final class PatternRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> member.pattern().flatMap(regex -> check(member, regex)).stream());
  }

  private static Optional<Problem> check(SpecMember member, String regex) {
    if (member.type() instanceof Unwritable) {
      return Optional.empty();
    }
    if (member.isCursor()) {
      return misplaced(
          member,
          "%s is a cursor, which comes from the API and cannot have a pattern. Remove @Matches");
    }
    if (!hasTexts(member.valueType())) {
      return misplaced(
          member,
          "@Matches checks only texts, but the type of %s contains no text. Remove @Matches, or change the"
              + " type to String, UUID, a record with one String, or a Set or List of these types");
    }
    return regex.isEmpty()
        ? bad(
            member,
            "is empty and matches only an empty text. Write a pattern, or remove @Matches",
            place(member))
        : syntax(member, regex);
  }

  private static boolean hasTexts(ValueType type) {
    if (type instanceof ValueType.SetType set) {
      return isText(set.element());
    }
    return isText(type instanceof ValueType.ListType list ? list.element() : type);
  }

  private static boolean isText(ValueType type) {
    return type == ValueType.Scalar.STRING
        || type == ValueType.Scalar.UUID
        || type instanceof ValueType.OpenEnum;
  }

  private static Optional<Problem> syntax(SpecMember member, String regex) {
    Optional<Problem> problem = syntaxProblem(member, regex, place(member));
    return problem.isPresent() ? problem : orElse(member, Pattern.compile(regex));
  }

  /** Returns the problem of a pattern that is not a regular expression. */
  static Optional<Problem> syntaxProblem(SpecMember member, String regex, Origin origin) {
    try {
      Pattern.compile(regex);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      String place = e.getIndex() < 0 ? "" : ", near index " + e.getIndex();
      return bad(
          member,
          "is not a valid regular expression: %s%s. Correct the pattern"
              .formatted(e.getDescription(), place),
          origin);
    }
  }

  private static Origin place(SpecMember member) {
    return member.origin().at(io.github.filterspec.Matches.class, "value");
  }

  private static Optional<Problem> bad(SpecMember member, String what, Origin origin) {
    return Optional.of(
        new Problem(
            Code.INVALID_PATTERN, "the pattern of %s %s".formatted(member.call(), what), origin));
  }

  private static Optional<Problem> orElse(SpecMember member, Pattern pattern) {
    if (!(member.role() instanceof Role.Param param)
        || param.defaultValue().isEmpty()
        || pattern.matcher(param.defaultValue()).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            Code.INVALID_DEFAULT,
            "the default \"%1$s\" of %2$s does not match the pattern of %2$s. Change the default or the pattern"
                .formatted(param.defaultValue(), member.call()),
            member.origin().at(DefaultValue.class, "value")));
  }

  private static Optional<Problem> misplaced(SpecMember member, String message) {
    return Optional.of(
        new Problem(
            Code.PATTERN_WITHOUT_TEXT,
            message.formatted(member.call()),
            member.origin().at(io.github.filterspec.Matches.class, "")));
  }
}
