package io.github.filterspec.processor.read.element;

import io.github.filterspec.ConstantHeader;
import io.github.filterspec.Envelope;
import io.github.filterspec.ErrorShape;
import io.github.filterspec.MediaTypes;
import io.github.filterspec.RateLimit;
import io.github.filterspec.SignIn;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotations with the settings of an API, such as {@code @Envelope}. */
public final class PartAnnotations {
  private static final List<Class<?>> ALL =
      List.of(
          SignIn.class,
          SignIn.All.class,
          ConstantHeader.class,
          ConstantHeader.All.class,
          Envelope.class,
          Envelope.All.class,
          ErrorShape.class,
          RateLimit.class,
          MediaTypes.class);

  private PartAnnotations() {}

  /** Returns the annotations on a type. */
  public static Stream<Class<?>> on(TypeElement type, Elements elements) {
    return ALL.stream().filter(part -> AnnotationView.find(type, part, elements).isPresent());
  }

  /** Returns the name that the user writes, also for the container of repeated annotations. */
  public static String name(Class<?> annotation) {
    Class<?> outer = annotation.getEnclosingClass();
    return (outer == null ? annotation : outer).getSimpleName();
  }
}
