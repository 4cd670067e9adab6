package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.MediaTypes;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of annotations that have {@code @Api}. */
public final class ApiReader {
  private final Elements elements;

  /** Creates a reader for one run of the compiler. */
  public ApiReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the settings of an API from its annotation. */
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
