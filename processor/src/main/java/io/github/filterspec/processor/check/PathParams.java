package io.github.filterspec.processor.check;

import io.github.filterspec.PathParam;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Nearest;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each part of the path in braces is a member, and each such member is a part. */
final class PathParams implements Rule {
  private static final Pattern PART = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*+)}");

  /** What is left of a part that is written wrongly, which is a mistake of the path. */
  private static final Pattern BROKEN_PART = Pattern.compile("[{}:<>]");

  @Override
  public Stream<Problem> check(Spec spec) {
    String path = spec.endpoint().map(endpoint -> endpoint.path()).orElse("");
    return BROKEN_PART.matcher(PART.matcher(path).replaceAll("")).find()
        ? Stream.empty()
        : check(spec, parts(path));
  }

  private static Stream<Problem> check(Spec spec, Set<String> parts) {
    Set<String> unfilled = new LinkedHashSet<>(parts);
    spec.members().forEach(member -> unfilled.remove(partOf(member)));
    spec.members().stream()
        .filter(SpecMember::isUnclear)
        .forEach(member -> meant(member, unfilled).ifPresent(unfilled::remove));
    List<Problem> problems = new ArrayList<>();
    Map<String, SpecMember> filled = new HashMap<>();
    for (SpecMember member : members(spec)) {
      SpecMember other = filled.putIfAbsent(partOf(member), member);
      if (other != null) {
        problems.add(again(member, other));
      } else if (!parts.contains(partOf(member))) {
        Optional<String> meant = meant(member, unfilled);
        meant.ifPresent(unfilled::remove); // which is the same mistake
        problems.add(unused(member, meant));
      }
    }
    return Stream.concat(unfilled.stream().map(part -> unfilled(spec, part)), problems.stream());
  }

  private static List<SpecMember> members(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.PathParam)
        .sorted(Inheritance.inheritedFirst(spec))
        .toList();
  }

  private static Set<String> parts(String path) {
    Set<String> parts = new LinkedHashSet<>();
    Matcher part = PART.matcher(path);
    while (part.find()) {
      parts.add(part.group(1));
    }
    return parts;
  }

  private static String partOf(SpecMember member) {
    return member.role() instanceof Role.PathParam path ? path.name() : "";
  }

  private static Optional<String> meant(SpecMember member, Set<String> unfilled) {
    return Nearest.to(partOf(member), unfilled).or(() -> Nearest.to(member.name(), unfilled));
  }

  private static Problem again(SpecMember member, SpecMember other) {
    return new Problem(
        Code.FS012,
        "the part {%s} of the path is filled twice, by %s and by %s: remove one of them"
            .formatted(partOf(member), other.name(), member.name()),
        member.origin().at(PathParam.class, "name"));
  }

  private static Problem unused(SpecMember member, Optional<String> meant) {
    String mend =
        meant
            .map("did you mean name = \"%s\"?"::formatted)
            .orElse("write {%s} into the path of @Endpoint".formatted(partOf(member)));
    return new Problem(
        Code.FS027,
        "%s fills no part of the path, which has no {%s}: %s"
            .formatted(member.name(), partOf(member), mend),
        member.origin().at(PathParam.class, "name"));
  }

  private static Problem unfilled(Spec spec, String part) {
    List<String> others =
        spec.members().stream()
            .filter(member -> !(member.role() instanceof Role.PathParam))
            .map(SpecMember::name)
            .toList();
    String mend =
        Nearest.to(part, others)
            .map(name -> "did you mean %s to be @PathParam(name = \"%s\")?".formatted(name, part))
            .orElse("add a member with @PathParam(name = \"%s\")".formatted(part));
    Origin path = spec.origin().at(io.github.filterspec.Endpoint.class, "path");
    return new Problem(
        Code.FS027, "nothing fills {%s} in the path: %s".formatted(part, mend), path);
  }
}
