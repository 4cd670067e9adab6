package io.github.filterspec.processor.check;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rule that the components of a record have different names on the wire, and that the constants
 * of an enum also have different names.
 */
final class DistinctPartsRule implements Rule {
  private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member
                    .type()
                    .withParts()
                    .flatMap(DistinctPartsRule::twice)
                    .map(parts -> parts.in(member)));
  }

  private static Stream<Twice> twice(ValueType type) {
    if (type instanceof RecordType record) {
      return twice(
          record.written().stream()
              .map(c -> new Part("components", record.type(), c.name(), c.wire())));
    }
    return type instanceof Enumeration enumeration
        ? twice(
            enumeration.constants().stream()
                .map(c -> new Part("constants", enumeration.type(), c.name(), c.wire())))
        : Stream.empty();
  }

  private static Stream<Twice> twice(Stream<Part> parts) {
    Map<String, Part> first = new HashMap<>();
    return parts
        .map(part -> new Twice(first.computeIfAbsent(part.wire(), wire -> part), part))
        .filter(two -> !two.first().equals(two.second()));
  }

  private record Part(String kind, ClassName type, String name, String wire) {}

  private record Twice(Part first, Part second) {
    Problem in(SpecMember member) {
      String message =
          "the %1$s \"%2$s\" and \"%3$s\" of %4$s have the same wire name \"%5$s\". Give the %1$s different names with @JsonProperty";
      Origin there = RecordComponents.origin(second.type(), second.name());
      return new Problem(
          Code.DUPLICATE_WIRE_NAME,
          message.formatted(
              second.kind(),
              first.name(),
              second.name(),
              second.type().simpleName(),
              second.wire()),
          there.at(JSON_PROPERTY, "value"),
          member.origin());
    }
  }
}
