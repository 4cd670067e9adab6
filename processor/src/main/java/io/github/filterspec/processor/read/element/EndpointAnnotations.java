package io.github.filterspec.processor.read.element;

import io.github.filterspec.Reads;
import io.github.filterspec.Writes;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotations that give a spec an endpoint: {@code @Reads} and {@code @Writes}. */
public final class EndpointAnnotations {
  private EndpointAnnotations() {}

  /** Returns true if a spec has an endpoint. Such a spec is a query or a command, not a filter. */
  public static boolean areOn(TypeElement spec, Elements elements) {
    return AnnotationView.find(spec, Reads.class, elements).isPresent()
        || AnnotationView.find(spec, Writes.class, elements).isPresent();
  }
}
