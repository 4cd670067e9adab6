package io.github.filterspec.processor.check;

import io.github.filterspec.PathParam;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each part of the path in braces is a member, and each such member is a part. */
final class PathParams implements Rule {
  private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

  @Override
  public Stream<Problem> check(Spec spec) {
    Set<String> parts = parts(spec);
    Set<String> members =
        spec.members().stream().flatMap(PathParams::part).collect(Collectors.toSet());
    Stream<Problem> unfilled =
        parts.stream().filter(part -> !members.contains(part)).map(part -> unfilled(spec, part));
    Stream<Problem> unused =
        spec.members().stream()
            .filter(member -> part(member).anyMatch(part -> !parts.contains(part)))
            .map(PathParams::unused);
    return Stream.concat(unfilled, unused);
  }

  private static Set<String> parts(Spec spec) {
    Set<String> parts = new LinkedHashSet<>();
    Matcher part = PART.matcher(spec.endpoint().map(endpoint -> endpoint.path()).orElse(""));
    while (part.find()) {
      parts.add(part.group(1));
    }
    return parts;
  }

  private static Stream<String> part(SpecMember member) {
    return member.role() instanceof Role.PathParam path ? Stream.of(path.name()) : Stream.empty();
  }

  private static Problem unfilled(Spec spec, String part) {
    return new Problem(
        Code.FS027,
        "nothing fills {%s} in the path: add a member with @PathParam(name = \"%s\")"
            .formatted(part, part),
        spec.origin().at(io.github.filterspec.Endpoint.class, "path"));
  }

  private static Problem unused(SpecMember member) {
    return new Problem(
        Code.FS027,
        "%s fills no part of the path: write {%s} into the path of @Endpoint"
            .formatted(member.name(), part(member).findFirst().orElse("")),
        member.origin().at(PathParam.class, "name"));
  }
}
