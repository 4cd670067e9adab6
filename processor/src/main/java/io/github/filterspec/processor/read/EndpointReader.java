package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.Api;
import io.github.filterspec.Reads;
import io.github.filterspec.Writes;
import io.github.filterspec.processor.model.Api.Envelope;
import io.github.filterspec.processor.model.Api.Header;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.type.ItemTypeProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of {@code @Reads} and {@code @Writes}. */
final class EndpointReader {
  private final Elements elements;

  EndpointReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the endpoint of a spec. If the spec has two endpoints, returns the one that reads. */
  Optional<Endpoint> read(TypeElement spec) {
    return AnnotationView.find(spec, Reads.class, elements)
        .map(view -> endpoint(view, spec, false))
        .or(
            () ->
                AnnotationView.find(spec, Writes.class, elements)
                    .map(view -> endpoint(view, spec, true)));
  }

  /** Returns the problem of a spec that is a query and a command. */
  Stream<Problem> problems(TypeElement spec, Origin origin) {
    boolean both =
        AnnotationView.find(spec, Reads.class, elements).isPresent()
            && AnnotationView.find(spec, Writes.class, elements).isPresent();
    String message =
        "%s has both @Reads and @Writes, but a spec is either a query or a command. Keep only one of the two annotations";
    return both
        ? Stream.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                message.formatted(spec.getSimpleName()),
                origin.at(Writes.class, "")))
        : Stream.empty();
  }

  private Endpoint endpoint(AnnotationView view, TypeElement spec, boolean writes) {
    ApiAnnotations apis = new ApiAnnotations(elements);
    String item = writes ? "answer" : "items";
    return new Endpoint(
        apis.read(spec),
        apis.types(spec).stream().flatMap(api -> headers(api).stream()).toList(),
        view.constant("method"),
        view.text("path"),
        view.type(item).map(TypeName::get).orElse(ClassName.OBJECT),
        view.type(item)
            .filter(type -> view.isWritten(item))
            .map(type -> new ItemTypeProblem(elements, spec).of(type))
            .orElse(""),
        view.list("envelope").stream().map(EndpointReader::envelope).toList(),
        writes,
        view.flag("idempotent"));
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
