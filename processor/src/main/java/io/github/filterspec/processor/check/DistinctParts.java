package io.github.filterspec.processor.check;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
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
    Set<ClassName> seen = new HashSet<>();
    return places(member.name(), member.type())
        .filter(place -> seen.add(place.type()))
        .flatMap(Place::mistakes)
        .map(message -> new Problem(Code.FS012, message, member.origin()));
  }

  /** The records and enums in a type. */
  private static Stream<Place> places(String path, ValueType type) {
    if (type instanceof RecordType record) {
      List<String> names = record.components().stream().map(RecordType.Component::wire).toList();
      return Stream.concat(
          Stream.of(new Place(path, record.type(), names)),
          record.components().stream().flatMap(it -> places(path + "." + it.name(), it.type())));
    }
    if (type instanceof Enumeration it) {
      List<String> names = it.constants().stream().map(Enumeration.Constant::wire).toList();
      return Stream.of(new Place(path, it.type(), names));
    }
    return type.parts().stream().flatMap(part -> places(path, part));
  }

  /** A type where a member, or a component in it, holds it: {@code customer.address}. */
  private record Place(String path, ClassName type, List<String> names) {
    Stream<String> mistakes() {
      Set<String> seen = new HashSet<>();
      return names.stream().filter(name -> !seen.add(name)).distinct().map(this::message);
    }

    private String message(String name) {
      String where = path.contains(".") ? ", in " + path + "," : "";
      return "%s%s has two parts that are written as \"%s\": give them different @JsonProperty names"
          .formatted(type.simpleName(), where, name);
    }
  }
}
