package io.github.filterspec.processor.check;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType.Enumeration;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The components of a record, and the constants of an enum, are told apart on the wire. */
final class DistinctParts implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(DistinctParts::check);
  }

  private static Stream<Problem> check(SpecMember member) {
    Stream<String> records =
        Components.records(member)
            .flatMap(type -> twice(names(type)).map(name -> message(type.type(), name)));
    Stream<String> enums =
        member
            .type()
            .withParts()
            .flatMap(type -> type instanceof Enumeration it ? Stream.of(it) : Stream.empty())
            .flatMap(type -> twice(names(type)).map(name -> message(type.type(), name)));
    return Stream.concat(records, enums)
        .map(message -> new Problem(Code.FS012, message, member.origin()));
  }

  private static List<String> names(RecordType type) {
    return type.components().stream().map(RecordType.Component::wire).toList();
  }

  private static List<String> names(Enumeration type) {
    return type.constants().stream().map(Enumeration.Constant::wire).toList();
  }

  private static Stream<String> twice(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).distinct();
  }

  private static String message(ClassName type, String name) {
    return "%s has two parts that are written as \"%s\": give them different @JsonProperty names"
        .formatted(type.simpleName(), name);
  }
}
