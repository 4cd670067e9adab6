package io.github.filterspec.processor.read.round;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.ValueType;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/**
 * The filter that is generated from a spec. A member of the spec cannot have this type. A query has
 * no filter.
 */
public final class OwnFilter {
  private final ClassName name;
  private final boolean exists;

  public OwnFilter(TypeElement spec) {
    this.name = GeneratedTypes.filterOf(ClassName.get(spec));
    this.exists = !GeneratedTypes.isSent(spec);
  }

  /** Returns whether a missing type is this filter. */
  public boolean is(ErrorType type) {
    return exists && MissingTypes.isNamed(type, name);
  }

  /**
   * Returns the type for a missing type: the problem that a filter contains itself, or a type whose
   * absence the compiler reports.
   */
  public ValueType read(ErrorType type) {
    return is(type)
        ? new ValueType.Unwritable(
            name, "a filter cannot contain itself; write a separate spec for the inner filter")
        : ValueType.Unwritable.REPORTED;
  }
}
