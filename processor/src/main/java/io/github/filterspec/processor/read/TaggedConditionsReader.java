package io.github.filterspec.processor.read;

import io.github.filterspec.TaggedConditions;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @TaggedConditions}. */
final class TaggedConditionsReader implements WireFormReader {

  @Override
  public Optional<WireForm> read(TypeElement spec, Elements elements) {
    return AnnotationView.find(spec, TaggedConditions.class, elements)
        .map(
            view ->
                new WireForm.TaggedConditions(
                    view.constant("form").equals("OR_OF_ANDS"),
                    text(view, "groups"),
                    text(view, "conditions"),
                    text(view, "tag"),
                    view.number("maxGroups")));
  }

  /** A name; of one that is missing, the compiler says so itself. */
  private static String text(AnnotationView view, String attribute) {
    return view.isWritten(attribute) ? view.text(attribute) : attribute;
  }
}
