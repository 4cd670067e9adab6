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
 * The parts of a spec that rules can check. If a part could not be read, its form or role is a
 * guess, so a problem that depends on the guess must not be reported.
 */
final class Judgeable {
  private static final Set<Code> OF_ROLES =
      Set.of(Code.MEMBER_ROLE_NOT_UNIQUE, Code.NOT_AN_ACCESSOR);

  private Judgeable() {}

  /**
   * Returns the spec without the guesses.
   *
   * @param spec the spec
   * @param reading the problems that were found while the spec was read
   */
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
