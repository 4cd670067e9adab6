package io.github.filterspec.processor.check;

import io.github.filterspec.Constant;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No field is written twice. */
final class DistinctFields implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    Map<String, String> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    if (spec.form() instanceof WireForm.ActiveKeys form) {
      owners.put(form.list(), "the list of active keys");
    }
    for (Spec.ConstantField constant : spec.constants()) {
      String other = owners.putIfAbsent(constant.field(), "a constant");
      if (other != null) {
        problems.add(
            new Problem(
                Code.FS012,
                "the constant %s is written twice: %s has the same field"
                    .formatted(constant.field(), other),
                spec.origin().at(Constant.class, "field")));
      }
    }
    for (SpecMember member : named(spec)) {
      String other = owners.putIfAbsent(member.field(), member.name());
      if (other != null) {
        problems.add(problem(member, other));
      }
    }
    return problems.stream();
  }

  /** Members whose field has a name: a blank one is a mistake already. */
  private static List<SpecMember> named(Spec spec) {
    return spec.members().stream().filter(member -> !member.field().isBlank()).toList();
  }

  private static Problem problem(SpecMember member, String other) {
    return new Problem(
        Code.FS012,
        "the field %s of %s is written twice: %s has the same; give one of them another field"
            .formatted(member.field(), member.name(), other),
        member.origin().at(RoleAnnotations.of(member), "field"));
  }
}
