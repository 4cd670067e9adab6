package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.ReservedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.problem.WireNameAdvice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule about the names of generated methods. A method that is generated for a member must not
 * have a reserved name, or the name of a method that is generated for another member.
 */
final class ReservedNameRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return clashes(spec).entrySet().stream()
        .map(clash -> problem(spec, clash.getKey(), clash.getValue()));
  }

  static Map<SpecMember, Clash> clashes(Spec spec) {
    ReservedNames reserved = new ReservedNames(spec);
    Set<String> names = spec.members().stream().map(SpecMember::name).collect(Collectors.toSet());
    Map<SpecMember, Clash> clashes = new LinkedHashMap<>();
    for (SpecMember member : spec.members()) {
      reserved
          .ownerOf(member)
          .map(owner -> new Clash(member.name(), reserved(member, owner)))
          .or(() -> spec.form().type().hasConditions() ? Optional.empty() : second(member, names))
          .ifPresent(clash -> clashes.put(member, clash));
    }
    return clashes;
  }

  private static Optional<Clash> second(SpecMember member, Set<String> names) {
    if (member.isPage()) {
      return Optional.empty();
    }
    String name = member.name() + (member.role() instanceof Role.Flag ? "If" : "IfPresent");
    Stream<String> clearing =
        member.isClearable() ? Stream.of(member.clearMethod()) : Stream.empty();
    return Stream.concat(Stream.of(name), clearing)
        .filter(names::contains)
        .findFirst()
        .map(method -> new Clash(method, generated(member, method)));
  }

  private static String reserved(SpecMember member, String owner) {
    return "\"%s\" cannot be the name of a member, because %s".formatted(member.name(), owner);
  }

  private static String generated(SpecMember member, String method) {
    return "the method %1$s() is generated for %2$s, but the spec also has a member %1$s()"
        .formatted(method, member.call());
  }

  private static Problem problem(Spec spec, SpecMember member, Clash clash) {
    return new Problem(
        Code.RESERVED_NAME,
        "%s. Rename %s in %s%s"
            .formatted(
                clash.reason(),
                member.call(),
                member.origin().simpleType(),
                keptWireName(spec, member)),
        place(spec, member, clash));
  }

  private static Origin place(Spec spec, SpecMember member, Clash clash) {
    return spec.members().stream()
        .filter(other -> other.name().equals(clash.method()))
        .filter(other -> Inheritance.isOwn(spec, other) && !Inheritance.isOwn(spec, member))
        .map(SpecMember::origin)
        .findFirst()
        .orElse(member.origin());
  }

  /**
   * Returns the advice to add an attribute that keeps the wire name when the user renames a member.
   * If the wire name does not depend on the name of the member, the advice is empty.
   */
  private static String keptWireName(Spec spec, SpecMember member) {
    if (spec.form().type().hasConditions() && hasNoField(member)) {
      return member.declaresKey() ? "" : keeping("add @Key(\"%s\")".formatted(member.name()));
    }
    boolean keeps =
        member.role() instanceof Role.PathParam path
            ? !path.name().equals(member.name())
            : member.role() instanceof Role.WholeBody
                || member.role() instanceof Role.HeaderParam
                || member.declaresField();
    return keeps
        ? ""
        : keeping("write " + WireNameAdvice.of(RoleAnnotations.of(member), member.name()));
  }

  private static boolean hasNoField(SpecMember member) {
    return member.role() instanceof Role.Flag || member.isFlat();
  }

  private static String keeping(String advice) {
    return ", and %s to keep the wire name".formatted(advice);
  }

  /**
   * A generated method whose name is not allowed.
   *
   * @param reason the sentence that says why the name is not allowed
   */
  record Clash(String method, String reason) {}
}
