package io.github.filterspec.processor.read;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @ActiveKeys}. */
final class ActiveKeysReader implements WireFormReader {

  @Override
  public Optional<WireForm> read(TypeElement spec, Elements elements) {
    return AnnotationView.find(spec, ActiveKeys.class, elements)
        .map(view -> new WireForm.ActiveKeys(view.text("value")));
  }
}
