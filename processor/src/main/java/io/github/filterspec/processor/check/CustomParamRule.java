package io.github.filterspec.processor.check;

import io.github.filterspec.CustomParam;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.CustomName;
import io.github.filterspec.processor.check.syntax.SlowPattern;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that custom parameters are in the URL, and have names that can be told apart. */
final class CustomParamRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> earlier = new ArrayList<>();
    Stream.Builder<Problem> problems = Stream.builder();
    for (SpecMember member : spec.members()) {
      if (member.role() instanceof Role.CustomParam custom) {
        inBody(spec, member)
            .or(() -> template(member, custom))
            .or(() -> overlap(spec, member, custom, earlier))
            .ifPresent(problems::add);
        pattern(member, custom).ifPresent(problems::add);
        if (template(member, custom).isEmpty() && !custom.template().isBlank()) {
          earlier.add(member);
        }
      }
    }
    return problems.build();
  }

  private static Optional<Problem> inBody(Spec spec, SpecMember member) {
    boolean inBody = spec.form().type().carrier() == Carrier.BODY && !member.isInUrl();
    return inBody
        ? Optional.of(
            new Problem(
                Code.INVALID_CUSTOM_PARAM,
                "%1$s is in a JSON body, where the names that callers give are the keys of a map. Write @Param Map<String, …> %2$s(), or add @InUrl"
                    .formatted(member.call(), member.name()),
                place(spec, member, "")))
        : Optional.empty();
  }

  private static Optional<Problem> template(SpecMember member, Role.CustomParam custom) {
    boolean none = !custom.template().contains(Role.CustomParam.NAME);
    boolean several = custom.suffix().contains(Role.CustomParam.NAME);
    if (custom.template().isBlank() || (!none && !several)) {
      return Optional.empty(); // BlankNameRule reports a blank name
    }
    return Optional.of(
        new Problem(
            Code.INVALID_CUSTOM_PARAM,
            "the name of %s %s. Write {name} once, at the place of the name that callers give"
                .formatted(
                    member.call(),
                    none ? "does not contain {name}" : "contains {name} several times"),
            member.origin().at(CustomParam.class, "value")));
  }

  private static Optional<Problem> overlap(
      Spec spec, SpecMember member, Role.CustomParam custom, List<SpecMember> earlier) {
    return earlier.stream()
        .filter(
            other ->
                other.role() instanceof Role.CustomParam taken && CustomName.overlap(custom, taken))
        .findFirst()
        .map(
            other ->
                new Problem(
                    Code.INVALID_CUSTOM_PARAM,
                    "%s and %s can write the same parameter, because their names begin and end with the same text. Change the name of one of them"
                        .formatted(member.call(), other.call()),
                    place(spec, member, "value")));
  }

  private static Optional<Problem> pattern(SpecMember member, Role.CustomParam custom) {
    Origin origin = member.origin().at(CustomParam.class, "pattern");
    Optional<Problem> wrong =
        custom.pattern().isEmpty()
            ? Optional.of(
                new Problem(
                    Code.INVALID_PATTERN,
                    "the pattern of %s is empty and matches only an empty name. Write a pattern"
                        .formatted(member.call()),
                    origin))
            : PatternRule.syntaxProblem(member, custom.pattern(), origin);
    return wrong.or(
        () ->
            SlowPattern.reason(custom.pattern())
                .map(reason -> SlowPatternRule.problem(member, reason, origin)));
  }

  private static Origin place(Spec spec, SpecMember member, String attribute) {
    return Inheritance.isOwn(spec, member)
        ? member.origin().at(CustomParam.class, attribute)
        : spec.origin().at(FilterSpec.class, "");
  }
}
