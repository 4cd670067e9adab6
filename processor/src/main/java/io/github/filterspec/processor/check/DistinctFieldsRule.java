package io.github.filterspec.processor.check;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.Spec.ConstantField;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule that no two members write the same field. */
final class DistinctFieldsRule implements Rule {
  private static final String CONSTANT = "a constant";

  @Override
  public Stream<Problem> check(Spec spec) {
    if (!spec.form().type().isDeclared()) {
      return Stream.empty(); // each condition is a separate object
    }
    Map<String, String> taken = new HashMap<>(spec.form().ownFields());
    List<Problem> constants =
        spec.constants().stream()
            .filter(constant -> !constant.field().isBlank()) // a blank field is reported already
            .flatMap(constant -> constant(constant, taken).stream())
            .toList();
    return Stream.concat(constants.stream(), members(spec, taken));
  }

  private static Optional<Problem> constant(ConstantField constant, Map<String, String> taken) {
    String other = taken.putIfAbsent(constant.field(), CONSTANT);
    return other == null
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.DUPLICATE_WIRE_NAME,
                "the constant \"%1$s\" and %2$s write the same field, \"%3$s\". Change the field of the constant \"%1$s\", or remove this constant"
                    .formatted(
                        constant.value(),
                        other.equals(CONSTANT) ? "another constant" : other,
                        constant.field()),
                constant.origin()));
  }

  private static Stream<Problem> members(Spec spec, Map<String, String> taken) {
    Map<Field, List<SpecMember>> byField = new LinkedHashMap<>();
    for (SpecMember member : spec.members()) {
      fields(spec, member)
          .forEach(field -> byField.computeIfAbsent(field, added -> new ArrayList<>()).add(member));
    }
    return byField.entrySet().stream()
        .flatMap(
            same ->
                group(
                    spec,
                    same.getKey().path(),
                    same.getValue(),
                    same.getKey().inUrl() ? Map.of() : taken));
  }

  /**
   * A field of the body, or a parameter of the URL.
   *
   * @param inUrl true for a parameter in the URL of a request with a body
   * @param path the name of the field, after the names of all objects around it
   */
  private record Field(boolean inUrl, List<String> path) {}

  /** Returns the fields that a member writes. The two ends of a range can be two fields. */
  private static Stream<Field> fields(Spec spec, SpecMember member) {
    if (member.isOutsideBody()) {
      return Stream.empty();
    }
    List<String> flat = spec.flatFields(member);
    Stream<List<String>> paths =
        flat.isEmpty() ? Stream.of(place(spec, member)) : flat.stream().distinct().map(List::of);
    return member.field().isBlank() && flat.isEmpty()
        ? Stream.empty()
        : paths.map(path -> new Field(member.isInUrl(), path));
  }

  /** Returns the field, with all objects around it. Only a JSON body has nested fields. */
  private static List<String> place(Spec spec, SpecMember member) {
    return spec.form().type() == FormType.JSON_BODY ? member.fieldPath() : List.of(member.field());
  }

  private static Stream<Problem> group(
      Spec spec, List<String> path, List<SpecMember> same, Map<String, String> taken) {
    List<SpecMember> ordered = same.stream().sorted(Inheritance.inheritedFirst(spec)).toList();
    String other = path.size() == 1 ? taken.get(path.get(0)) : null;
    return ordered.stream()
        .skip(other == null ? 1 : 0)
        .filter(member -> other != null || !Inheritance.isOfParent(spec, member, ordered.get(0)))
        .map(member -> problem(spec, String.join(".", path), member, ordered.get(0), other));
  }

  private static Problem problem(
      Spec spec, String field, SpecMember member, SpecMember first, @Nullable String other) {
    return new Problem(
        Code.DUPLICATE_WIRE_NAME,
        "%2$s and %3$s write the same field, \"%1$s\". Change the field of %2$s"
            .formatted(field, member.call(), other == null ? first.call() : other),
        other == null ? place(spec, member, first) : at(member));
  }

  /**
   * Returns the place of the problem in the source. If two parents of the spec write the same
   * field, the problem is reported at the annotation {@code @FilterSpec} of the spec.
   */
  private static Origin place(Spec spec, SpecMember member, SpecMember first) {
    boolean together =
        Inheritance.isOwn(spec, member) || member.origin().type().equals(first.origin().type());
    return together ? at(member) : spec.origin().at(FilterSpec.class, "");
  }

  private static Origin at(SpecMember member) {
    return member.origin().at(RoleAnnotations.of(member), "value");
  }
}
