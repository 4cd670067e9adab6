package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.UnmatchedPathParam;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
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

/**
 * The rule that the path of an endpoint, such as {@code orders/{id}}, contains exactly the names of
 * the path parameters.
 */
final class PathParamRule implements Rule {
  private static final Pattern PART = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*+)}");

  /**
   * A malformed part of a path, such as {@code :id}. Another rule reports malformed parts. A colon
   * inside a segment is allowed, as in {@code contacts:search}.
   */
  private static final Pattern BROKEN_PART = Pattern.compile("[{}<>]|(?<=^|/):[^/]");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().map(Endpoint::path).stream()
        .filter(path -> !BROKEN_PART.matcher(PART.matcher(path).replaceAll("x")).find())
        .flatMap(path -> check(spec, parts(path)));
  }

  /**
   * Returns the problems of the path parameters. A path parameter whose name is similar to an
   * unused name in the path is reported as misspelt.
   */
  private static Stream<Problem> check(Spec spec, Set<String> parts) {
    Set<String> unfilled = unfilled(spec, parts);
    List<UnmatchedPathParam> left = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (UnmatchedPathParam surplus : surplus(spec, parts)) {
      Optional<String> meant = surplus.nearest(unfilled);
      meant.ifPresentOrElse(part -> problems.add(surplus.misnamed(part)), () -> left.add(surplus));
      meant.ifPresent(unfilled::remove);
    }
    Optional<String> last = left.size() == 1 ? last(spec, unfilled) : Optional.empty();
    last.ifPresent(unfilled::remove);
    left.stream()
        .map(
            unmatched ->
                last.map(part -> unmatched.paired(part, spec))
                    .orElseGet(() -> unmatched.needless(spec)))
        .forEach(problems::add);
    return Stream.concat(unfilled.stream().map(part -> unfilled(spec, part)), problems.stream());
  }

  private static Set<String> unfilled(Spec spec, Set<String> parts) {
    Set<String> unfilled = new LinkedHashSet<>(parts);
    spec.members().forEach(member -> unfilled.remove(UnmatchedPathParam.partOf(member)));
    spec.members().stream()
        .filter(SpecMember::isUnclear)
        .map(member -> Nearest.to(member.name(), unfilled))
        .forEach(meant -> meant.ifPresent(unfilled::remove));
    return unfilled;
  }

  private static List<UnmatchedPathParam> surplus(Spec spec, Set<String> parts) {
    Map<String, SpecMember> filled = new HashMap<>();
    List<UnmatchedPathParam> surplus = new ArrayList<>();
    for (SpecMember member : members(spec)) {
      SpecMember other = filled.putIfAbsent(UnmatchedPathParam.partOf(member), member);
      if (other != null || !parts.contains(UnmatchedPathParam.partOf(member))) {
        surplus.add(new UnmatchedPathParam(member, Optional.ofNullable(other)));
      }
    }
    return surplus;
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

  private static Optional<String> last(Spec spec, Set<String> unfilled) {
    return unfilled.stream()
        .filter(part -> unfilled.size() == 1 && likely(spec, part).isEmpty())
        .findFirst();
  }

  private static Problem unfilled(Spec spec, String part) {
    String advice =
        likely(spec, part)
            .map(name -> "Did you mean to write @PathParam(\"%s\") on %s()?".formatted(part, name))
            .orElse("Add a member with @PathParam(\"%s\")".formatted(part));
    Origin path =
        spec.endpoint()
            .map(endpoint -> spec.origin().at(endpoint.annotation(), "path"))
            .orElse(spec.origin());
    return new Problem(
        Code.PATH_PARAMETER_MISMATCH,
        "the path has {%1$s}, but no member supplies {%1$s}. %2$s".formatted(part, advice),
        path);
  }

  private static Optional<String> likely(Spec spec, String part) {
    return Nearest.to(
        part,
        spec.members().stream()
            .filter(member -> !(member.role() instanceof Role.PathParam))
            .map(SpecMember::name)
            .toList());
  }
}
