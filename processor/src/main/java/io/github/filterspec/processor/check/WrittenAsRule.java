package io.github.filterspec.processor.check;

import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.NotationProblem;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that the values of a type can be written in the notation that the user declares. */
final class WrittenAsRule implements Rule {
  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> Stream.concat(ofMember(member).stream(), ofRecords(member)));
  }

  private static Optional<Problem> ofMember(SpecMember member) {
    if (member.writing().notation().isEmpty() || member.isUnclear()) {
      return Optional.empty();
    }
    if (member.role() instanceof Role.Flag || member.isPaging()) {
      String message =
          "%s has @WrittenAs, but the notation of a flag or of a member for pages cannot change. Remove @WrittenAs";
      return Optional.of(
          new Problem(
              Code.INVALID_NOTATION,
              message.formatted(member.call()),
              member.origin().at(WrittenAs.class, "")));
    }
    return NotationProblem.of(member.call(), member.type(), member.writing().notation().get())
        .map(
            message ->
                new Problem(
                    Code.INVALID_NOTATION, message, member.origin().at(WrittenAs.class, "value")));
  }

  private static Stream<Problem> ofRecords(SpecMember member) {
    return RecordComponents.in(member)
        .flatMap(
            component ->
                component.notation().stream()
                    .flatMap(
                        notation ->
                            NotationProblem.of(component.name(), component.type(), notation)
                                .stream())
                    .map(
                        message ->
                            new Problem(
                                Code.INVALID_NOTATION,
                                message,
                                at(component.origin()),
                                member.origin())));
  }

  private static Origin at(Origin component) {
    return component.at(WrittenAs.class, "value");
  }
}
