package io.github.filterspec.processor.read.element;

import io.github.filterspec.processor.model.RequestKind;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotations that give a spec an endpoint, such as {@code @Reads}. */
public final class EndpointAnnotations {
  private EndpointAnnotations() {}

  /** Returns true if a spec has an endpoint. Such a spec is a request, not a filter. */
  public static boolean areOn(TypeElement spec, Elements elements) {
    return kinds(spec, elements).findAny().isPresent();
  }

  /** Returns the kinds of requests for which a spec has an annotation. */
  public static Stream<RequestKind> kinds(TypeElement spec, Elements elements) {
    return Stream.of(RequestKind.values())
        .filter(kind -> AnnotationView.find(spec, kind.annotation(), elements).isPresent());
  }
}
