package io.github.filterspec.processor.check.property;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.SlowPattern;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The rule that the name of a custom property contains {@code {name}} exactly once, and that the
 * pattern of the name is a regular expression that can be compared quickly with every text.
 */
public final class CustomNameRule implements Rule {
  private static final String NAME = "{name}";

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member.role() instanceof Role.CustomProperty custom
                    ? Stream.concat(
                        template(member).stream(), pattern(member, custom.pattern()).stream())
                    : Stream.empty());
  }

  private static Optional<Problem> template(SpecMember member) {
    String template = member.field();
    int first = template.indexOf(NAME);
    if (template.isBlank() || (first >= 0 && first == template.lastIndexOf(NAME))) {
      return Optional.empty(); // BlankNameRule reports a blank template
    }
    String message =
        first < 0
            ? "the name \"%1$s\" of %2$s does not contain {name}. Write {name} at the place of the name, or use @Property for a property with a fixed name"
            : "the name \"%1$s\" of %2$s contains {name} more than once. Keep {name} only once";
    return Optional.of(
        new Problem(
            Code.INVALID_PROPERTY,
            message.formatted(template, member.call()),
            member.origin().at(CustomProperty.class, "value")));
  }

  private static Optional<Problem> pattern(SpecMember member, String pattern) {
    if (pattern.isEmpty()) {
      return problem(member, Code.INVALID_PATTERN, "is empty, so no name matches. Write a pattern");
    }
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      String place = e.getIndex() < 0 ? "" : ", near index " + e.getIndex();
      return problem(
          member,
          Code.INVALID_PATTERN,
          "is not a valid regular expression: %s%s. Correct the pattern"
              .formatted(e.getDescription(), place));
    }
    return SlowPattern.reason(pattern)
        .flatMap(
            reason ->
                problem(
                    member, Code.SLOW_PATTERN, "is too slow for some texts: %s".formatted(reason)));
  }

  private static Optional<Problem> problem(SpecMember member, Code code, String what) {
    return Optional.of(
        new Problem(
            code,
            "the pattern of %s %s".formatted(member.call(), what),
            member.origin().at(CustomProperty.class, "pattern")));
  }
}
