package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.ValueType;
import java.util.Arrays;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/** The filter that is generated from a spec, which no value of its own can be. */
final class OwnFilter {
  private final ClassName name;

  OwnFilter(TypeElement spec) {
    this.name = GeneratedTypes.filterOf(ClassName.get(spec));
  }

  /** A type that is missing: this one, or one whose absence the compiler reports. */
  ValueType read(ErrorType type) {
    return Arrays.asList(type.toString().split("\\W+")).contains(name.simpleName())
        ? new ValueType.Unwritable(
            name, "a filter cannot hold itself: give the inner one a spec of its own")
        : ValueType.Unwritable.REPORTED;
  }
}
