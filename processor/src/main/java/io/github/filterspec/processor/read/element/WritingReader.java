package io.github.filterspec.processor.read.element;

import io.github.filterspec.Clearable;
import io.github.filterspec.InUrl;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.Writing;
import io.github.filterspec.processor.model.Writing.Clearing;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** The reader of the modifiers that say where and how the value of a member is written. */
public final class WritingReader {
  private WritingReader() {}

  /** Reads the modifiers of a member. */
  public static Writing read(ExecutableElement method, Elements elements) {
    return new Writing(
        AnnotationView.find(method, InUrl.class, elements).isPresent(),
        AnnotationView.find(method, io.github.filterspec.Elements.class, elements)
            .map(
                view ->
                    new Writing.Elements(
                        view.constant("value"),
                        view.text("separator"),
                        view.isWritten("separator"))),
        AnnotationView.find(method, Clearable.class, elements)
            .map(view -> view.constant("as").equals("NULL") ? Clearing.NULL : Clearing.EMPTY),
        AnnotationView.find(method, WrittenAs.class, elements)
            .flatMap(view -> Notation.named(view.constant("value"))));
  }
}
