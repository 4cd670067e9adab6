package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.LastPage;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageCap;
import io.github.filterspec.PageInfo;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.EndpointAnnotations;
import io.github.filterspec.processor.read.element.PartAnnotations;
import io.github.filterspec.processor.read.type.ItemTypeProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    return EndpointAnnotations.kinds(spec, elements)
        .findFirst()
        .flatMap(
            kind ->
                AnnotationView.find(spec, kind.annotation(), elements)
                    .map(view -> endpoint(view, spec, kind)));
  }

  /**
   * Returns the problem of a spec that is a query and a command, and the problems of settings on a
   * spec without an endpoint.
   */
  Stream<Problem> problems(TypeElement spec, Origin origin) {
    return Stream.concat(both(spec, origin), withoutEndpoint(spec, origin));
  }

  private Stream<Problem> withoutEndpoint(TypeElement spec, Origin origin) {
    String message =
        "@%1$s has no meaning on %2$s, because %2$s has no endpoint. Add @Reads or @Writes, or remove @%1$s";
    return EndpointAnnotations.areOn(spec, elements)
        ? Stream.empty()
        : Stream.concat(
                PartAnnotations.on(spec, elements),
                Stream.<Class<?>>of(LastPage.class, NextPage.class, PageCap.class, PageInfo.class)
                    .filter(last -> AnnotationView.find(spec, last, elements).isPresent()))
            .map(
                part ->
                    new Problem(
                        Code.MISPLACED_ANNOTATION,
                        message.formatted(PartAnnotations.name(part), spec.getSimpleName()),
                        origin.at(part, "")));
  }

  private Stream<Problem> both(TypeElement spec, Origin origin) {
    List<RequestKind> kinds = EndpointAnnotations.kinds(spec, elements).toList();
    String message =
        "%s has both @%s and @%s, but a spec is either a %s or a %s. Keep only one of the two annotations";
    return kinds.stream()
        .skip(1)
        .map(
            kind ->
                new Problem(
                    Code.MISPLACED_ANNOTATION,
                    message.formatted(
                        spec.getSimpleName(),
                        kinds.get(0).annotation().getSimpleName(),
                        kind.annotation().getSimpleName(),
                        kinds.get(0).noun(),
                        kind.noun()),
                    origin.at(kind.annotation(), "")));
  }

  private Endpoint endpoint(AnnotationView view, TypeElement spec, RequestKind kind) {
    ApiAnnotations apis = new ApiAnnotations(elements);
    PartsReader parts = new PartsReader(elements);
    ApiParts own = parts.read(spec);
    String item = kind.itemAttribute();
    return new Endpoint(
        apis.read(spec),
        headers(
            apis.types(spec).stream().flatMap(api -> parts.read(api).headers().stream()),
            own.headers()),
        view.constant("method"),
        view.text("path"),
        view.type(item).map(TypeName::get).orElse(ClassName.OBJECT),
        view.type(item)
            .filter(type -> view.isWritten(item))
            .map(type -> new ItemTypeProblem(elements, spec).of(type))
            .orElse(""),
        own,
        AnnotationView.find(spec, LastPage.class, elements)
            .map(
                last ->
                    new io.github.filterspec.processor.model.LastPage(
                        last.text("when"),
                        last.text("unless"),
                        last.text("total"),
                        last.flag("shorter"),
                        number(last, "pageSize"))),
        AnnotationView.find(spec, NextPage.class, elements).map(EndpointReader::nextPage),
        AnnotationView.find(spec, PageCap.class, elements)
            .map(
                cap ->
                    new io.github.filterspec.processor.model.PageCap(
                        number(cap, "pages"), number(cap, "items"))),
        AnnotationView.find(spec, PageInfo.class, elements)
            .map(info -> info(info, spec, envelopes(apis.types(spec), own))),
        kind,
        view.flag("idempotent"));
  }

  /** Returns the envelopes of a spec, or those of its API if the spec has none. */
  private List<ApiParts.Envelope> envelopes(List<TypeElement> apis, ApiParts own) {
    PartsReader parts = new PartsReader(elements);
    return own.envelopes().isEmpty()
        ? apis.stream().flatMap(api -> parts.read(api).envelopes().stream()).toList()
        : own.envelopes();
  }

  private io.github.filterspec.processor.model.PageInfo info(
      AnnotationView view, TypeElement spec, List<ApiParts.Envelope> envelopes) {
    return new io.github.filterspec.processor.model.PageInfo(
        view.type("value").map(TypeName::get).orElse(ClassName.OBJECT),
        view.type("value").map(type -> new ItemTypeProblem(elements, spec).of(type)).orElse(""),
        envelopes.stream().anyMatch(envelope -> !envelope.data().isEmpty()));
  }

  private static io.github.filterspec.processor.model.NextPage nextPage(AnnotationView view) {
    return new io.github.filterspec.processor.model.NextPage(
        view.text("url"),
        view.flag("linkHeader"),
        view.constant("missing").equals("IS_THE_END"),
        view.isWritten("missing"));
  }

  private static Optional<Integer> number(AnnotationView view, String attribute) {
    return view.isWritten(attribute) ? Optional.of(view.number(attribute)) : Optional.empty();
  }

  /**
   * Returns the headers of the API, followed by the headers of the spec. A header of the spec
   * replaces the header of the API that has the same name.
   */
  private static List<ApiParts.Header> headers(
      Stream<ApiParts.Header> ofApi, List<ApiParts.Header> own) {
    Set<String> names =
        own.stream().map(header -> key(header)).collect(Collectors.toUnmodifiableSet());
    return Stream.concat(ofApi.filter(header -> !names.contains(key(header))), own.stream())
        .toList();
  }

  private static String key(ApiParts.Header header) {
    return header.name().toLowerCase(Locale.ROOT);
  }
}
