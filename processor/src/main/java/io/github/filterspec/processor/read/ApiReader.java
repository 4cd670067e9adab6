package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.MediaTypes;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotation of an API. */
public final class ApiReader {
  private final Elements elements;

  /** Creates a reader for a compilation. */
  public ApiReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads an annotation that has {@code @Api}. */
  public Api read(TypeElement annotation) {
    AnnotationView view =
        AnnotationView.find(annotation, io.github.filterspec.Api.class, elements).orElseThrow();
    AnnotationView errors = view.nested("errors");
    AnnotationView limit = view.nested("limit");
    return new Api(
        ClassName.get(annotation),
        ImplicitClass.access(annotation, elements),
        elements.isDeprecated(annotation),
        view.constant("auth").equals("BEARER"),
        EndpointReader.headers(view),
        EndpointReader.envelope(view.nested("envelope")),
        new Api.Errors(errors.text("code"), errors.text("message"), errors.text("status")),
        new Api.Limit(
            limit.number("requests"),
            limit.number("seconds"),
            limit.constant("scope").equals("ENDPOINT"),
            view.isWritten("limit") && !limit.isWritten("requests")),
        AnnotationView.find(annotation, MediaTypes.class, elements)
            .map(types -> types.texts("value"))
            .orElse(List.of()),
        Origin.ofType(annotation.getQualifiedName().toString()));
  }
}
