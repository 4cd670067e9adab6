package io.github.filterspec.processor.check.member;

import io.github.filterspec.Endpoint;
import io.github.filterspec.PathParam;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Nearest;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * A path parameter without a part in the path, or with a part that another parameter supplies.
 *
 * @param member the path parameter
 * @param other the other parameter of the same part, if there is one
 */
public record UnmatchedPathParam(SpecMember member, Optional<SpecMember> other) {

  /** Returns the part whose name is similar to the name of the parameter. */
  public Optional<String> nearest(Set<String> unfilled) {
    return Nearest.to(part(), unfilled).or(() -> Nearest.to(member.name(), unfilled));
  }

  /** Returns the problem that the name of the parameter is misspelt. */
  public Problem misnamed(String meant) {
    return problem("%s. Did you mean name = \"%s\"?".formatted(what(), meant), there());
  }

  /**
   * Returns the problem that the parameter and the last part without a parameter have different
   * names.
   */
  public Problem paired(String unfilled, Spec spec) {
    String message = "%s, and no member supplies {%s}. Rename one to match the other";
    return other.isPresent()
        ? misnamed(unfilled)
        : problem(message.formatted(what(), unfilled), nearPath(spec));
  }

  /** Returns the problem that the parameter has no part. */
  public Problem needless(Spec spec) {
    return other.isPresent()
        ? problem(what() + ". Remove one of them", there())
        : problem(
            "%s. Write {%s} into the path of @Endpoint".formatted(what(), part()), nearPath(spec));
  }

  private String what() {
    return other
        .map(
            first ->
                "the part {%s} of the path has two values, from %s and from %s"
                    .formatted(part(), first.call(), member.call()))
        .orElse("the path has no {%s} for %s".formatted(part(), member.call()));
  }

  private String part() {
    return partOf(member);
  }

  private Problem problem(String message, Origin origin) {
    return new Problem(
        other.isPresent() ? Code.DUPLICATE_WIRE_NAME : Code.PATH_PARAMETER_MISMATCH,
        message,
        origin);
  }

  private Origin there() {
    return member.origin().at(PathParam.class, "name");
  }

  /** Returns the place of the member. For an inherited member, returns the place of the path. */
  private Origin nearPath(Spec spec) {
    return Inheritance.isOwn(spec, member) ? there() : spec.origin().at(Endpoint.class, "path");
  }

  /**
   * Returns the name of the part that a member supplies; empty if the member is not a path
   * parameter.
   */
  public static String partOf(SpecMember member) {
    return member.role() instanceof Role.PathParam path ? path.name() : "";
  }
}
