package io.github.filterspec.processor.check.infixtext;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The rule that the pattern of a custom name refuses the characters that are the structure of a
 * text. Otherwise a name that an application gets from outside could add conditions.
 */
public final class NameInTextRule implements Rule {
  private static final String STRUCTURE = " \"'\\()[]{},:;<>=&|!\n";

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.InfixText
        ? spec.members().stream().flatMap(member -> problem(member).stream())
        : Stream.empty();
  }

  private static Optional<Problem> problem(SpecMember member) {
    return member.role() instanceof Role.CustomProperty custom && isOpen(custom.pattern())
        ? Optional.of(
            new Problem(
                Code.INVALID_TEXT_FORM,
                "the pattern of %s allows a space, a quotation mark, a parenthesis or another character that is structure in a text. Allow only such characters as [A-Za-z0-9_-]+"
                    .formatted(member.call()),
                member.origin().at(CustomProperty.class, "pattern")))
        : Optional.empty();
  }

  private static boolean isOpen(String pattern) {
    Pattern compiled;
    try {
      compiled = Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      return false; // CustomNameRule reports it
    }
    return STRUCTURE
        .chars()
        .mapToObj(Character::toString)
        .flatMap(each -> Stream.of(each, "a" + each, "a" + each + "a", "1" + each + "1"))
        .anyMatch(name -> compiled.matcher(name).matches());
  }
}
