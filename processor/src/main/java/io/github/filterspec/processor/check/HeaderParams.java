package io.github.filterspec.processor.check;

import io.github.filterspec.HeaderParam;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A header stands on a spec that is sent, and its name is one. */
final class HeaderParams implements Rule {
  /** What HTTP calls a token. */
  static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member.role() instanceof Role.HeaderParam header
                    ? mistake(spec, member, header).stream()
                    : Stream.empty());
  }

  private static Optional<Problem> mistake(Spec spec, SpecMember member, Role.HeaderParam header) {
    if (!NAME.matcher(header.name()).matches()) {
      String message =
          "the header \"%s\" of %s cannot be sent: its name is a token, such as x-token";
      return problem(Code.FS021, message.formatted(header.name(), member.name()), member, "name");
    }
    return spec.endpoint().isPresent()
        ? Optional.empty()
        : problem(
            Code.FS025,
            member.name() + " is a header of a spec that is never sent: add @Endpoint",
            member,
            "");
  }

  private static Optional<Problem> problem(
      Code code, String message, SpecMember member, String attribute) {
    return Optional.of(
        new Problem(code, message, member.origin().at(HeaderParam.class, attribute)));
  }
}
