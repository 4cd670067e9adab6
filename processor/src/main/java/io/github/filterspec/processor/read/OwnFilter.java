package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.ValueType;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/** The filter that is generated from a spec, which no value of its own can be; a query has none. */
final class OwnFilter {
  private final ClassName name;
  private final boolean exists;

  OwnFilter(TypeElement spec) {
    this.name = GeneratedTypes.filterOf(ClassName.get(spec));
    this.exists = !GeneratedTypes.isSent(spec);
  }

  /** Whether a type that is missing is this one. */
  boolean is(ErrorType type) {
    return exists && MissingTypes.isNamed(type, name);
  }

  /** A type that is missing: this one, or one whose absence the compiler reports. */
  ValueType read(ErrorType type) {
    return is(type)
        ? new ValueType.Unwritable(
            name, "a filter cannot contain itself; write a separate spec for the inner filter")
        : ValueType.Unwritable.REPORTED;
  }
}
