package io.github.filterspec.processor.check;

import io.github.filterspec.Ends;
import io.github.filterspec.SortedAs;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the two fields of a range or a sort can be written beside the other members. */
final class FlatRangeRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> Stream.concat(ofMember(spec, member), ofRecords(member)));
  }

  private static Stream<Problem> ofMember(Spec spec, SpecMember member) {
    if (!spec.flatFields(member).isEmpty() && !spec.form().type().hasKeys()) {
      return namedInVain(member);
    }
    boolean flat = member.type().withParts().anyMatch(FlatRangeRule::isFlat);
    boolean ofComponent = RecordComponents.in(member).anyMatch(each -> isFlat(each.type()));
    return flat && !ofComponent ? Stream.of(problem(member, reason(spec, member))) : Stream.empty();
  }

  private static String reason(Spec spec, SpecMember member) {
    if (member.type().twoFields().isEmpty()) {
      return "several ranges or sorts would write the same fields";
    }
    return spec.form().type().hasConditions()
        ? "the fields of a condition are always beside its tag"
        : "a spec with " + spec.form().type() + " writes all members, also the unset ones";
  }

  /** Returns the problem of a wire name that no request contains. */
  private static Stream<Problem> namedInVain(SpecMember member) {
    return member.declaresField() && !(member.role() instanceof Role.Unclear)
        ? Stream.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                "the name \"%1$s\" of %2$s is never sent, because only the two fields of the value are sent. Remove the name"
                    .formatted(member.field(), member.call()),
                member.origin().at(RoleAnnotations.of(member), "value")))
        : Stream.empty();
  }

  private static Stream<Problem> ofRecords(SpecMember member) {
    return RecordComponents.in(member)
        .filter(component -> isFlat(component.type()))
        .map(
            component ->
                problem(
                    component.name(),
                    "a component of a record is always a field of its own",
                    component.origin()));
  }

  private static boolean isFlat(ValueType type) {
    return type.declaresFlat();
  }

  private static Problem problem(SpecMember member, String reason) {
    boolean sort = member.type().withParts().anyMatch(type -> type instanceof ValueType.SortType);
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "flat = true in @%s on %s has no meaning, because %s. Remove flat = true"
            .formatted(sort ? "SortedAs" : "Ends", member.call(), reason),
        member.origin().at(sort ? SortedAs.class : Ends.class, "flat"));
  }

  private static Problem problem(String name, String reason, Origin origin) {
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "flat = true in @Ends on %s has no meaning, because %s. Remove flat = true"
            .formatted(name, reason),
        origin.at(Ends.class, "flat"));
  }
}
