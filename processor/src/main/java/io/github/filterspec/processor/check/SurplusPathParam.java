package io.github.filterspec.processor.check;

import io.github.filterspec.Endpoint;
import io.github.filterspec.PathParam;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Nearest;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;

/** A member that fills no part of the path, or one that another fills already. */
record SurplusPathParam(SpecMember member, Optional<SpecMember> other) {

  /** The part whose name is near to what was written. */
  Optional<String> nearest(Set<String> unfilled) {
    return Nearest.to(part(), unfilled).or(() -> Nearest.to(member.name(), unfilled));
  }

  /** One that has the name of a part, or almost. */
  Problem misnamed(String meant) {
    return problem("%s. Did you mean name = \"%s\"?".formatted(what(), meant), there());
  }

  /** One that can only be for this part, the last that nothing fills. */
  Problem paired(String unfilled, Spec spec) {
    String message = "%s, and no member supplies {%s}. Rename one to match the other";
    return other.isPresent()
        ? misnamed(unfilled)
        : problem(message.formatted(what(), unfilled), nearPath(spec));
  }

  /** One for which there is no part. */
  Problem needless(Spec spec) {
    return other.isPresent()
        ? problem(what() + ". Remove one of them", there())
        : problem(
            "%s. Write {%s} into the path of @Endpoint".formatted(what(), part()), nearPath(spec));
  }

  private String what() {
    return other
        .map(
            it ->
                "the part {%s} of the path has two values, from %s and from %s"
                    .formatted(part(), it.name(), member.name()))
        .orElse("the path has no {%s} for %s".formatted(part(), member.name()));
  }

  private String part() {
    return PathParams.partOf(member);
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

  /** At the member; at the path, if that is what does not fit to what is inherited. */
  private Origin nearPath(Spec spec) {
    return Inheritance.isOwn(spec, member) ? there() : spec.origin().at(Endpoint.class, "path");
  }
}
