package io.github.filterspec.processor.mutation;

import java.util.List;

/** An element with annotations: a type or a method. */
interface Annotated {

  /** Returns the annotations as a list that can be changed. */
  List<Annotation> annotations();

  /** Returns whether the element has an annotation with this name. */
  default boolean has(String annotation) {
    return annotations().stream().anyMatch(present -> present.name.equals(annotation));
  }
}
