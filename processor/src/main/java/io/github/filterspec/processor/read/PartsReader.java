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
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of the settings on an API annotation or on a spec. */
final class PartsReader {
  private final Elements elements;

  PartsReader(Elements elements) {
    this.elements = elements;
  }

  ApiParts read(TypeElement type) {
    Origin origin = Origin.ofType(type.getQualifiedName().toString());
    return new ApiParts(
        RepeatableReader.all(
            type, ConstantHeader.class, ConstantHeader.All.class, elements, PartsReader::header),
        RepeatableReader.all(
            type, Envelope.class, Envelope.All.class, elements, PartsReader::envelope),
        AnnotationView.find(type, ErrorShape.class, elements).map(PartsReader::errors),
        AnnotationView.find(type, RateLimit.class, elements).map(PartsReader::limit),
        AnnotationView.find(type, MediaTypes.class, elements)
            .map(types -> types.texts("value"))
            .orElse(List.of()),
        origin);
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
        view.constant("missing").equals("IS_NONE"),
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
