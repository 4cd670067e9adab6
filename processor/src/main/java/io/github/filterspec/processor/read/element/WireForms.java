package io.github.filterspec.processor.read.element;

import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of the wire forms that a spec declares. */
public final class WireForms {
  private WireForms() {}

  /**
   * Returns all wire forms that a spec declares. A spec without problems declares one wire form.
   */
  public static List<WireForm> of(TypeElement spec, Elements elements) {
    return FormType.declarable().stream()
        .flatMap(
            form -> AnnotationView.find(spec, form.annotation(), elements).map(form::read).stream())
        .toList();
  }
}
