package io.github.filterspec.processor.read;

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
 * The result of reading a spec.
 *
 * @param spec the spec, in which each part that could not be read is replaced by a guess
 * @param complete true if the rules can check the spec
 */
public record SpecReadResult(Spec spec, List<Problem> problems, boolean complete) {
  private static final Set<Code> OF_ROLES =
      Set.of(Code.MEMBER_ROLE_NOT_UNIQUE, Code.NOT_AN_ACCESSOR);

  public SpecReadResult {
    problems = List.copyOf(problems);
  }

  /**
   * Returns the spec that the rules check. Each guess in the returned spec is marked as unknown, so
   * that no rule checks the guess.
   */
  public Spec withoutGuesses() {
    Set<Origin> unclear =
        problems.stream()
            .filter(problem -> OF_ROLES.contains(problem.code()))
            .map(problem -> problem.origin().element())
            .collect(Collectors.toSet());
    return spec.with(
        isFormKnown() ? spec.form() : new WireForm.None(),
        spec.members().stream()
            .map(
                member ->
                    unclear.contains(member.origin()) ? member.as(new Role.Unclear()) : member)
            .toList());
  }

  private boolean isFormKnown() {
    return problems.stream().noneMatch(problem -> problem.code() == Code.WIRE_FORM_NOT_UNIQUE);
  }
}
