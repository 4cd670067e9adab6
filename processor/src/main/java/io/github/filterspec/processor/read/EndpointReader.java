package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.Api;
import io.github.filterspec.Endpoint;
import io.github.filterspec.processor.model.Api.Envelope;
import io.github.filterspec.processor.model.Api.Header;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.type.ItemTypeProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of {@code @Endpoint} annotations. */
final class EndpointReader {
  private static final Set<String> MOSTLY_WRITING = Set.of("PUT", "PATCH");

  private final Elements elements;

  EndpointReader(Elements elements) {
    this.elements = elements;
  }

  Optional<io.github.filterspec.processor.model.Endpoint> read(TypeElement spec) {
    return AnnotationView.find(spec, Endpoint.class, elements).map(view -> endpoint(view, spec));
  }

  private io.github.filterspec.processor.model.Endpoint endpoint(
      AnnotationView view, TypeElement spec) {
    ApiAnnotations apis = new ApiAnnotations(elements);
    return new io.github.filterspec.processor.model.Endpoint(
        apis.read(spec),
        apis.types(spec).stream().flatMap(api -> headers(api).stream()).toList(),
        view.constant("method"),
        view.text("path"),
        view.type("item").map(TypeName::get).orElse(ClassName.OBJECT),
        view.type("item")
            .filter(item -> view.isWritten("item"))
            .map(item -> new ItemTypeProblem(elements, spec).of(item))
            .orElse(""),
        view.list("envelope").stream().map(EndpointReader::envelope).toList(),
        writes(view),
        isIdempotent(view));
  }

  /**
   * Returns true if the spec with the endpoint is a command. If the compiler rejects the value of
   * the attribute {@code safety}, the result is a guess from the other attributes.
   */
  private static boolean writes(AnnotationView endpoint) {
    String safety = endpoint.constant("safety");
    return safety.isEmpty()
        ? !endpoint.isWritten("item") || MOSTLY_WRITING.contains(endpoint.constant("method"))
        : safety.equals("WRITES");
  }

  /** Returns false if the compiler rejects the value of the attribute {@code safety}. */
  private static boolean isIdempotent(AnnotationView endpoint) {
    return endpoint.flag("idempotent") && !endpoint.constant("safety").isEmpty();
  }

  private List<Header> headers(TypeElement api) {
    return AnnotationView.find(api, Api.class, elements)
        .map(EndpointReader::headers)
        .orElse(List.of());
  }

  static List<Header> headers(AnnotationView api) {
    return api.list("headers").stream()
        .map(header -> new Header(header.text("name"), header.text("value")))
        .toList();
  }

  static Envelope envelope(AnnotationView view) {
    return new Envelope(
        view.text("data"),
        view.text("success"),
        view.text("successIs"),
        view.text("message"),
        view.text("status"),
        view.isWritten("successIs"));
  }
}
