package io.github.filterspec.processor.mutation;

import java.util.List;

/** What carries annotations: a type or a method. */
interface Annotated {

  /** The annotations, to be changed. */
  List<Annotation> annotations();

  /** Whether it has an annotation of this name. */
  default boolean has(String annotation) {
    return annotations().stream().anyMatch(it -> it.name.equals(annotation));
  }
}
