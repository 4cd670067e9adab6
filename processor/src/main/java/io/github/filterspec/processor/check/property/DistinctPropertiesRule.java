package io.github.filterspec.processor.check.property;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rule that no two properties have the same name on the wire. */
public final class DistinctPropertiesRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    Map<String, SpecMember> byName = new HashMap<>();
    Stream.Builder<Problem> problems = Stream.builder();
    List<SpecMember> properties =
        spec.members().stream()
            .filter(member -> member.role() instanceof Role.Property)
            .filter(member -> !member.field().isBlank())
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    for (SpecMember member : properties) {
      SpecMember first = byName.putIfAbsent(member.field(), member);
      if (first != null) {
        problems.add(problem(spec, member, first));
      }
    }
    return problems.build();
  }

  private static Problem problem(Spec spec, SpecMember member, SpecMember first) {
    return new Problem(
        Code.DUPLICATE_WIRE_NAME,
        "%1$s and %2$s are both the property \"%3$s\". Write another name for %1$s or %2$s, or remove one of the two methods"
            .formatted(first.call(), member.call(), member.field()),
        place(spec, member, first));
  }

  private static Origin place(Spec spec, SpecMember member, SpecMember first) {
    boolean together =
        Inheritance.isOwn(spec, member) || member.origin().type().equals(first.origin().type());
    return together
        ? member.origin().at(RoleAnnotations.of(member), "value")
        : spec.origin().at(FilterSpec.class, "");
  }
}
