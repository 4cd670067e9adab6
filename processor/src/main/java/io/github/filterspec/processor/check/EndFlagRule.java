package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member names one flag that says where the pages end, in the attribute of its meaning. A flag
 * that is read the wrong way round would end the pages after the first one.
 */
final class EndFlagRule implements Rule {
  private static final Set<String> MORE = Set.of("hasmore", "hasnext", "hasnextpage");
  private static final Set<String> LAST = Set.of("endofstream", "islast", "islastpage");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    if (member.role() instanceof Role.PageNumber page) {
      return check(member, page.hasNext(), page.isLast());
    }
    return member.role() instanceof Role.Cursor cursor
        ? check(member, cursor.hasNext(), cursor.isLast())
        : Optional.empty();
  }

  private static Optional<Problem> check(SpecMember member, String hasNext, String isLast) {
    if (!hasNext.isEmpty() && !isLast.isEmpty()) {
      return problem(member, "isLast", "hasNext and isLast, which say the same. Keep one");
    }
    if (LAST.contains(flag(hasNext))) {
      return problem(member, "hasNext", inverted("hasNext", hasNext, "isLast"));
    }
    return MORE.contains(flag(isLast))
        ? problem(member, "isLast", inverted("isLast", isLast, "hasNext"))
        : Optional.empty();
  }

  private static String inverted(String written, String path, String meant) {
    return "%s = \"%s\", which the API means the other way round. Write %s = \"%s\""
        .formatted(written, path, meant, path);
  }

  private static String flag(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<Problem> problem(SpecMember member, String attribute, String what) {
    return Optional.of(
        new Problem(
            Code.CONFLICTING_PAGING,
            member.name() + " has " + what,
            member.origin().at(RoleAnnotations.of(member), attribute)));
  }
}
