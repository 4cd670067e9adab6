package io.github.filterspec.processor.check.member;

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
 * A path parameter whose name is not in the path, or is also the name of another path parameter.
 *
 * @param other another path parameter that has the same name as {@code member}; empty if no other
 *     path parameter has the name
 */
public record UnmatchedPathParam(SpecMember member, Optional<SpecMember> other) {

  /** Returns the name in the path that is most similar to the name of the path parameter. */
  public Optional<String> nearest(Set<String> unfilled) {
    return Nearest.to(part(), unfilled).or(() -> Nearest.to(member.name(), unfilled));
  }

  /** Returns the problem that the name of the path parameter is misspelt. */
  public Problem misnamed(String meant) {
    return problem(
        "%s. Did you mean @PathParam(\"%s\") on %s?".formatted(what(), meant, member.call()),
        there());
  }

  /**
   * Returns the problem that the name of the path parameter differs from the only name in the path
   * that has no path parameter.
   */
  public Problem paired(String unfilled, Spec spec) {
    String message =
        "%1$s supplies {%2$s}, but the path has {%3$s}. Write {%2$s} in the path, or @PathParam(\"%3$s\") on %1$s";
    return other.isPresent()
        ? misnamed(unfilled)
        : problem(message.formatted(member.call(), part(), unfilled), nearPath(spec));
  }

  /** Returns the problem that the path does not need the path parameter. */
  public Problem needless(Spec spec) {
    return other.isPresent()
        ? problem(what() + ". Remove one of the two members", there())
        : problem("%s. Add {%s} to the path".formatted(what(), part()), nearPath(spec));
  }

  private String what() {
    return other
        .map(
            first ->
                "both %s and %s supply {%s} of the path"
                    .formatted(first.call(), member.call(), part()))
        .orElse(
            "%1$s supplies {%2$s}, but the path has no {%2$s}".formatted(member.call(), part()));
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
    return member.origin().at(PathParam.class, "value");
  }

  private Origin nearPath(Spec spec) {
    return Inheritance.isOwn(spec, member)
        ? there()
        : spec.endpoint()
            .map(endpoint -> spec.origin().at(endpoint.annotation(), "path"))
            .orElse(spec.origin());
  }

  /**
   * Returns the name that a path parameter has in the path; empty if the member is not a path
   * parameter.
   */
  public static String partOf(SpecMember member) {
    return member.role() instanceof Role.PathParam path ? path.name() : "";
  }
}
