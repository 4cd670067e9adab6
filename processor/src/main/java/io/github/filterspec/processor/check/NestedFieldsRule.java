package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule that a member about pages, such as a cursor, can be written into a nested object of a
 * JSON body. The names must be valid, and another member may write the object only if the value of
 * this member is an object without the field.
 */
final class NestedFieldsRule implements Rule {
  private static final Pattern NAME = Pattern.compile("[^\\[\\]']*");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form().type() != FormType.JSON_BODY
        ? Stream.empty()
        : spec.members().stream()
            .filter(SpecMember::hasOpenDot)
            .flatMap(member -> problem(spec, member).stream());
  }

  private static Optional<Problem> problem(Spec spec, SpecMember member) {
    List<String> path = member.fieldPath();
    if (path.stream().anyMatch(String::isBlank)) {
      return Optional.of(
          new Problem(
              Code.BLANK_WIRE_NAME,
              "the field \"%s\" of %s needs a name before and after each dot. Write a path such as page.size"
                  .formatted(member.field(), member.call()),
              at(member)));
    }
    if (!path.stream().allMatch(name -> NAME.matcher(name).matches())) {
      return Optional.of(
          new Problem(
              Code.BLANK_WIRE_NAME,
              "the field \"%1$s\" of %2$s has a bracket or a quote beside a dot. Write a path such as page.size, or quote the whole name such as ['page.size']"
                  .formatted(member.field(), member.call()),
              at(member)));
    }
    return constant(spec, member).or(() -> otherMember(spec, member));
  }

  private static Optional<Problem> constant(Spec spec, SpecMember member) {
    return spec.constants().stream()
        .filter(constant -> constant.field().equals(member.fieldPath().get(0)))
        .findFirst()
        .map(constant -> taken(member, "the constant \"" + constant.value() + "\""));
  }

  private static Optional<Problem> otherMember(Spec spec, SpecMember member) {
    return spec.members().stream()
        .filter(other -> !other.isOutsideBody())
        .filter(other -> isAround(other, member.fieldPath()))
        .findFirst()
        .map(other -> taken(member, other.call()));
  }

  /** Returns true if another member writes a value that the field would have to be inside of. */
  private static boolean isAround(SpecMember other, List<String> path) {
    List<String> around = other.fieldPath();
    return around.size() < path.size()
        && path.subList(0, around.size()).equals(around)
        && !hasRoom(other.type(), path.subList(around.size(), path.size()));
  }

  /** Returns true if a value of the type is an object, and the field can be added to it. */
  private static boolean hasRoom(ValueType type, List<String> path) {
    if (!(type instanceof ValueType.RecordType record)) {
      return type instanceof ValueType.MapType
          || (type instanceof ValueType.FilterType filter && !filter.isText())
          || type instanceof Unwritable; // is already reported
    }
    return record.written().stream()
        .filter(component -> component.wire().equals(path.get(0)))
        .allMatch(
            component ->
                path.size() > 1 && hasRoom(component.type(), path.subList(1, path.size())));
  }

  private static Problem taken(SpecMember member, String other) {
    return new Problem(
        Code.DUPLICATE_WIRE_NAME,
        "%1$s is in the nested field \"%2$s\", but %3$s writes a value that has no room for this field. Change the field of %1$s. If the dot is a part of the name, write value = \"['%2$s']\""
            .formatted(member.call(), member.field(), other),
        at(member));
  }

  private static Origin at(SpecMember member) {
    return member.origin().at(RoleAnnotations.of(member), "value");
  }
}
