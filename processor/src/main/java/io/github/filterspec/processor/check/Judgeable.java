package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules can judge of a spec: where it could not be read as it was meant, the form and the
 * roles are only guesses, and what depends on them is no mistake of its own.
 */
final class Judgeable {
  private static final Set<Code> OF_ROLES =
      Set.of(Code.MEMBER_ROLE_NOT_UNIQUE, Code.NOT_AN_ACCESSOR);

  private Judgeable() {}

  /** The spec without the guesses, given what was wrong with it while it was read. */
  static Spec of(Spec spec, List<Problem> reading) {
    boolean formIsKnown =
        reading.stream().noneMatch(problem -> problem.code() == Code.WIRE_FORM_NOT_UNIQUE);
    Set<Origin> unclear =
        reading.stream()
            .filter(problem -> OF_ROLES.contains(problem.code()))
            .map(problem -> problem.origin().element())
            .collect(Collectors.toSet());
    return spec.with(
        formIsKnown ? spec.form() : new WireForm.None(),
        spec.members().stream()
            .map(it -> unclear.contains(it.origin()) ? it.as(new Role.Unclear()) : it)
            .toList());
  }
}
