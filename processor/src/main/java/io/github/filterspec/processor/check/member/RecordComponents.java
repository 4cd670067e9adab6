package io.github.filterspec.processor.check.member;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.Optional;
import java.util.stream.Stream;

/** The components of the records in the type of a member. */
public final class RecordComponents {
  private RecordComponents() {}

  /** A component of a record, with a name for messages, such as {@code OrderHistory.lastAt}. */
  public record Named(
      String name,
      ValueType type,
      boolean optional,
      boolean primitive,
      WhenUnset unset,
      Optional<Notation> notation,
      Origin origin) {}

  /** Returns the components of all records in the type of a member. */
  public static Stream<Named> in(SpecMember member) {
    return records(member).flatMap(RecordComponents::of);
  }

  private static Stream<RecordType> records(SpecMember member) {
    return member
        .type()
        .withParts()
        .flatMap(type -> type instanceof RecordType record ? Stream.of(record) : Stream.empty());
  }

  private static Stream<Named> of(RecordType type) {
    return type.written().stream()
        .map(
            component ->
                new Named(
                    type.type().simpleName() + "." + component.name(),
                    component.type(),
                    component.optional(),
                    component.primitive(),
                    component.unset(),
                    component.notation(),
                    origin(type.type(), component.name())));
  }

  /** Returns the place in the source where a record component or an enum constant is declared. */
  public static Origin origin(ClassName type, String part) {
    return Origin.ofType(type.canonicalName()).member(part);
  }
}
