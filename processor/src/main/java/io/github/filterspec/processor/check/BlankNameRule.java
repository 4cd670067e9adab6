package io.github.filterspec.processor.check;

import io.github.filterspec.Key;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that names on the wire are not blank. */
final class BlankNameRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return Stream.concat(constants(spec), members(spec));
  }

  private static Stream<Problem> constants(Spec spec) {
    return spec.constants().stream()
        .filter(constant -> constant.field().isBlank())
        .map(
            constant ->
                new Problem(
                    Code.BLANK_WIRE_NAME,
                    "the name of the constant \"%s\" is blank. Write the name of a JSON field"
                        .formatted(constant.value()),
                    constant.origin()));
  }

  private static Stream<Problem> members(Spec spec) {
    return spec.members().stream().flatMap(BlankNameRule::member);
  }

  private static Stream<Problem> member(SpecMember member) {
    if (member.field().isBlank()) {
      return Stream.of(blank("the wire name", member, RoleAnnotations.of(member)));
    }
    return member
        .key()
        .filter(String::isBlank)
        .map(key -> blank("the key", member, Key.class))
        .stream();
  }

  private static Problem blank(String what, SpecMember member, Class<?> annotation) {
    return new Problem(
        Code.BLANK_WIRE_NAME,
        "%s of %s is blank. Write a name, or remove %s"
            .formatted(
                what,
                member.call(),
                annotation == Key.class
                    ? "@Key"
                    : "the blank text from @" + annotation.getSimpleName()),
        member.origin().at(annotation, "value"));
  }
}
