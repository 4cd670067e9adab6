package io.github.filterspec.processor.read.type;

import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads the types of members. If a type cannot be written, the result names the declaration that
 * causes the problem.
 */
public final class MemberTypes {
  private final TypeReader types;
  private final GenericParents parents;

  public MemberTypes(Elements elements, TypeElement spec, PendingFilters filters) {
    this.types = new TypeReader(elements, spec, filters);
    this.parents = new GenericParents(elements, spec);
  }

  /** Returns the type that a method returns, as a member of the spec. */
  public ValueType read(ExecutableElement method, TypeMirror seen, Optional<AnnotationView> range) {
    ValueType type = types.read(seen, range);
    return type instanceof Unwritable bad && isItself(bad) && isDeclaredWell(method, range)
        ? parents.type(bad, owner(method))
        : type;
  }

  private static boolean isItself(Unwritable type) {
    return !type.equals(Unwritable.REPORTED) && type.causes().isEmpty();
  }

  /**
   * Returns whether the declared type has no problem, except that it depends on type parameters.
   */
  private boolean isDeclaredWell(ExecutableElement method, Optional<AnnotationView> range) {
    ValueType declared = types.read(method.getReturnType(), range);
    return !(declared instanceof Unwritable) || declared.equals(Unwritable.REPORTED);
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }
}
