package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotation of a form that has nothing to say but its name. */
record MarkerReader(Class<?> annotation, WireForm form) implements WireFormReader {

  @Override
  public Optional<WireForm> read(TypeElement spec, Elements elements) {
    return AnnotationView.find(spec, annotation, elements).map(view -> form);
  }
}
