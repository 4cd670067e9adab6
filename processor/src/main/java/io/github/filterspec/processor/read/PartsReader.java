package io.github.filterspec.processor.read;

import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.MediaTypes;
import io.github.filterspec.RateLimit;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The reader of the settings on an API annotation or on a spec. The compiler wraps repeated
 * annotations into a container.
 */
final class PartsReader {
  private final Elements elements;

  PartsReader(Elements elements) {
    this.elements = elements;
  }

  ApiParts read(TypeElement type) {
    Origin origin = Origin.ofType(type.getQualifiedName().toString());
    return new ApiParts(
        all(type, ConstantHeader.class, ConstantHeader.All.class, origin, PartsReader::header),
        all(type, Envelope.class, Envelope.All.class, origin, PartsReader::envelope),
        AnnotationView.find(type, ErrorShape.class, elements).map(PartsReader::errors),
        AnnotationView.find(type, RateLimit.class, elements).map(PartsReader::limit),
        AnnotationView.find(type, MediaTypes.class, elements)
            .map(types -> types.texts("value"))
            .orElse(List.of()),
        origin);
  }

  private <T> List<T> all(
      TypeElement type,
      Class<?> annotation,
      Class<?> container,
      Origin origin,
      BiFunction<AnnotationView, Origin, T> read) {
    return AnnotationView.find(type, annotation, elements)
        .map(one -> List.of(read.apply(one, origin.at(annotation, ""))))
        .orElseGet(() -> several(type, container, origin, read));
  }

  private <T> List<T> several(
      TypeElement type,
      Class<?> container,
      Origin origin,
      BiFunction<AnnotationView, Origin, T> read) {
    List<AnnotationView> all =
        AnnotationView.find(type, container, elements)
            .map(wrapper -> wrapper.list("value"))
            .orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(at -> read.apply(all.get(at), origin.at(container, "value/" + at)))
        .toList();
  }

  private static ApiParts.Header header(AnnotationView view, Origin origin) {
    return new ApiParts.Header(view.text("name"), view.text("value"), origin);
  }

  private static ApiParts.Envelope envelope(AnnotationView view, Origin origin) {
    return new ApiParts.Envelope(
        view.text("data"),
        view.text("success"),
        view.text("successIs"),
        view.text("message"),
        view.text("status"),
        view.isWritten("successIs"),
        origin);
  }

  private static ApiParts.Errors errors(AnnotationView view) {
    return new ApiParts.Errors(
        view.text("code"), view.text("message"), view.text("status"), view.text("whenPresent"));
  }

  private static ApiParts.Limit limit(AnnotationView view) {
    return new ApiParts.Limit(
        view.number("requests"),
        view.number("seconds"),
        view.constant("scope").equals("ENDPOINT"),
        view.isWritten("scope"));
  }
}
