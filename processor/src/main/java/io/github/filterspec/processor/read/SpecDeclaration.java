package io.github.filterspec.processor.read;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The check that a type can be a spec. */
final class SpecDeclaration {
  private SpecDeclaration() {}

  /** Returns the problem of a type with {@code @FilterSpec}; empty if the type can be a spec. */
  static Optional<Problem> problem(TypeElement spec, Access access, Origin origin) {
    if (spec.getKind() != ElementKind.INTERFACE) {
      return problem(
          Code.SPEC_NOT_AN_INTERFACE,
          spec,
          "is not an interface, but a filter spec must be an interface. Write interface instead of "
              + keyword(spec.getKind()),
          origin);
    }
    if (!access.isWithinPackage()) {
      return problem(Code.INACCESSIBLE_TYPE, spec, access.problem(), origin);
    }
    return spec.getTypeParameters().isEmpty()
        ? Optional.empty()
        : problem(
            Code.GENERIC_SPEC,
            spec,
            "has type parameters, but a filter spec cannot have type parameters. Move @FilterSpec to an interface that extends this interface with concrete types",
            origin);
  }

  private static String keyword(ElementKind kind) {
    return kind == ElementKind.ANNOTATION_TYPE
        ? "@interface"
        : kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Problem> problem(Code code, TypeElement spec, String what, Origin at) {
    return Optional.of(
        new Problem(code, spec.getSimpleName() + " " + what, at.at(FilterSpec.class, "")));
  }
}
