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
                    view.text("groups"),
                    view.text("conditions"),
                    view.text("tag"),
                    view.number("maxGroups")));
  }
}
