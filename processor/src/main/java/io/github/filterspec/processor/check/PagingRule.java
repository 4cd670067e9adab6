package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RequestOnlyRole;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule that a command or a lookup has no member about pages, such as a page number. For a
 * query, this rule runs a list of rules about pages.
 */
final class PagingRule implements Rule {
  private final List<Rule> ofOthers;

  PagingRule(Rule... ofOthers) {
    this.ofOthers = List.of(ofOthers);
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.isRequestWithoutPages()
        ? problem(spec, pagingOf(spec)).stream()
        : ofOthers.stream().flatMap(rule -> rule.check(spec));
  }

  private static List<SpecMember> pagingOf(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.isPaging() && !Inheritance.isOfParent(spec, member))
        .filter(member -> !(member.type() instanceof Unwritable))
        .toList();
  }

  private static Optional<Problem> problem(Spec spec, List<SpecMember> paging) {
    List<SpecMember> own =
        paging.stream().filter(member -> Inheritance.isOwn(spec, member)).toList();
    return own.isEmpty()
        ? paging.stream().findFirst().flatMap(first -> inherited(spec, first))
        : own(spec, own.get(0), own);
  }

  private static Optional<Problem> own(Spec spec, SpecMember first, List<SpecMember> all) {
    String these = all.stream().map(SpecMember::call).collect(Collectors.joining(", "));
    String message =
        all.size() == 1
            ? "%1$s is %2$s, but a %4$s has no pages. Remove %1$s"
            : "a %4$s has no pages. Remove the members that are only for pages: %3$s";
    return RequestOnlyRole.of(first)
        .map(
            part ->
                new Problem(
                    part.code(),
                    message.formatted(first.call(), part.name(), these, spec.noun()),
                    first.origin().at(RoleAnnotations.of(first), "")));
  }

  private static Optional<Problem> inherited(Spec spec, SpecMember member) {
    String message =
        "the %5$s %1$s inherits %2$s from %4$s. This member is %3$s, but a %5$s has no pages. Do not extend %4$s. %6$s";
    Class<?> annotation = spec.endpoint().orElseThrow().annotation();
    String advice =
        spec.isCommand()
            ? "If %s only reads data, use @Reads instead of @Writes"
            : "If %s reads pages of items, use @Reads instead of @ReadsOne";
    return RequestOnlyRole.of(member)
        .map(
            part ->
                new Problem(
                    part.code(),
                    message.formatted(
                        spec.type().simpleName(),
                        member.call(),
                        part.name(),
                        member.origin().simpleType(),
                        spec.noun(),
                        advice.formatted(spec.type().simpleName())),
                    spec.origin().at(annotation, "")));
  }
}
