package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No member is called like a method that the generated types need for themselves. */
final class FreeNames implements Rule {
  private static final Set<String> OF_EVERY_VALUE =
      Set.of(
          "activeKeys",
          "builder",
          "clone",
          "codec",
          "endpoint",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toBuilder",
          "toJson",
          "toJsonBytes",
          "toString",
          "untypedKeys",
          "wait");
  private static final Set<String> OF_EVERY_BUILDER =
      Set.of("build", "buildOrMatchAll", "filters", "matchAll", "without");

  @Override
  public Stream<Problem> check(Spec spec) {
    Map<String, String> owners = new HashMap<>();
    OF_EVERY_VALUE.forEach(name -> owners.put(name, "a method of every generated type"));
    OF_EVERY_BUILDER.forEach(name -> owners.put(name, "a method of every builder"));
    spec.members().forEach(member -> owners.putIfAbsent(member.name(), "the member of that name"));
    return spec.members().stream().flatMap(member -> clashes(member, owners));
  }

  private static Stream<Problem> clashes(SpecMember member, Map<String, String> owners) {
    boolean reserved =
        OF_EVERY_VALUE.contains(member.name()) || OF_EVERY_BUILDER.contains(member.name());
    if (reserved) {
      return Stream.of(problem(member, member.name(), owners));
    }
    return generatedFrom(member).stream()
        .filter(owners::containsKey)
        .map(name -> problem(member, name, owners));
  }

  private static List<String> generatedFrom(SpecMember member) {
    List<String> names = new ArrayList<>();
    if (member.role() instanceof Role.Flag) {
      names.add(member.name() + "If");
    } else if (!member.isPageNumber()) {
      names.add(member.name() + "IfPresent");
    }
    return names;
  }

  private static Problem problem(SpecMember member, String name, Map<String, String> owners) {
    return new Problem(
        Code.FS014,
        "%s would generate %s, which is %s: rename the method, and keep its wire name with field = \"%s\""
            .formatted(member.name(), name, owners.get(name), member.field()),
        member.origin());
  }
}
