package io.github.filterspec.processor.read.element;

import io.github.filterspec.DefaultValue;
import io.github.filterspec.Key;
import io.github.filterspec.Required;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of a member that change its role: the key, the default, and the mark of a
 * required member.
 */
public record Modifiers(Optional<String> key, Optional<String> defaultValue, boolean required) {

  /** Reads the modifiers of a member. */
  public static Modifiers of(ExecutableElement method, Elements elements) {
    return new Modifiers(
        AnnotationView.find(method, Key.class, elements).map(key -> key.text("value")),
        AnnotationView.find(method, DefaultValue.class, elements).map(view -> view.text("value")),
        AnnotationView.find(method, Required.class, elements).isPresent());
  }
}
