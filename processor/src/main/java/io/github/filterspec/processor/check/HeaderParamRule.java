package io.github.filterspec.processor.check;

import io.github.filterspec.HeaderParam;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.HeaderSyntax;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.SignInScheme;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that the client can send the header of a member, and that neither the API nor another
 * member sends the same header.
 */
final class HeaderParamRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    Map<String, String> taken = new HashMap<>();
    for (Endpoint endpoint : spec.endpoint().stream().toList()) {
      endpoint.headers().forEach(header -> taken.put(HeaderSyntax.key(header.name()), "the API"));
      endpoint
          .parts()
          .headers()
          .forEach(header -> taken.put(HeaderSyntax.key(header.name()), "the spec"));
    }
    Comparator<SpecMember> inheritedFirst = Inheritance.inheritedFirst(spec);
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.HeaderParam && spec.endpoint().isPresent())
        .sorted(inheritedFirst)
        .map(member -> check(member, spec, taken))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> check(SpecMember member, Spec spec, Map<String, String> taken) {
    String name = member.role() instanceof Role.HeaderParam header ? header.name() : "";
    List<SignInScheme> signIns = spec.endpoint().map(Endpoint::signIns).orElse(List.of());
    return HeaderSyntax.problem(name, signIns, member.call())
        .map(what -> "the header \"%s\" of %s %s".formatted(name, member.call(), what))
        .flatMap(message -> problem(Code.INVALID_HEADER, message, member))
        .or(() -> twice(name, member, taken));
  }

  private static Optional<Problem> twice(
      String name, SpecMember member, Map<String, String> taken) {
    String other = taken.putIfAbsent(HeaderSyntax.key(name), member.call());
    String message = "%2$s and %3$s send the same header, \"%1$s\". Remove one of the two headers";
    return other == null
        ? Optional.empty()
        : problem(Code.DUPLICATE_WIRE_NAME, message.formatted(name, member.call(), other), member);
  }

  private static Optional<Problem> problem(Code code, String message, SpecMember member) {
    return Optional.of(new Problem(code, message, member.origin().at(HeaderParam.class, "value")));
  }
}
