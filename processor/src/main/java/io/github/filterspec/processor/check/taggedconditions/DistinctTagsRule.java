package io.github.filterspec.processor.check.taggedconditions;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.Key;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule that no two conditions have the same tag. */
public final class DistinctTagsRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    if (!(spec.form() instanceof WireForm.TaggedConditions)) {
      return Stream.empty();
    }
    Map<String, List<SpecMember>> byTag =
        spec.members().stream()
            .filter(member -> member.key().isPresent())
            .sorted(Inheritance.inheritedFirst(spec))
            .collect(
                Collectors.groupingBy(
                    member -> member.key().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    return byTag.values().stream().flatMap(same -> after(same.get(0), same, spec));
  }

  private static Stream<Problem> after(SpecMember first, List<SpecMember> same, Spec spec) {
    return same.stream().skip(1).map(member -> problem(spec, member, first));
  }

  private static Problem problem(Spec spec, SpecMember member, SpecMember first) {
    return new Problem(
        Code.AMBIGUOUS_CONDITIONS,
        "%1$s and %2$s have the same tag, \"%3$s\". Write another key for %1$s or %2$s, because the key is the tag"
            .formatted(first.call(), member.call(), member.key().orElseThrow()),
        place(spec, member, first));
  }

  /**
   * Returns the place of the problem in the source. If two parents of the spec declare the same
   * tag, the problem is reported at the annotation {@code @FilterSpec} of the spec.
   */
  private static Origin place(Spec spec, SpecMember member, SpecMember first) {
    boolean together =
        Inheritance.isOwn(spec, member) || member.origin().type().equals(first.origin().type());
    return together
        ? member.origin().at(member.declaresKey() ? Key.class : RoleAnnotations.of(member), "value")
        : spec.origin().at(FilterSpec.class, "");
  }
}
