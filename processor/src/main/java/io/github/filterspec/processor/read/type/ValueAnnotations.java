package io.github.filterspec.processor.read.type;

import io.github.filterspec.Ends;
import io.github.filterspec.SortedAs;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The annotations that change how the values of a type are written.
 *
 * @param ends the annotation {@code @Ends}, which contains the wire names of the start and the end
 *     of a range
 * @param notation the notation in {@code @WrittenAs}
 * @param sorted the annotation {@code @SortedAs}
 */
public record ValueAnnotations(
    Optional<AnnotationView> ends, Optional<Notation> notation, Optional<AnnotationView> sorted) {
  /** No annotations. */
  static final ValueAnnotations NONE =
      new ValueAnnotations(Optional.empty(), Optional.empty(), Optional.empty());

  /** Returns the annotations of a member, or of a parameter of an operator. */
  public static ValueAnnotations of(Element element, Elements elements) {
    return find(annotation -> AnnotationView.find(element, annotation, elements));
  }

  /**
   * Finds the annotations.
   *
   * @param find a function that returns the annotation with the given qualified name
   */
  static ValueAnnotations find(Function<String, Optional<AnnotationView>> find) {
    return new ValueAnnotations(
        find.apply(Ends.class.getCanonicalName()),
        find.apply(WrittenAs.class.getCanonicalName()).flatMap(ValueAnnotations::notation),
        find.apply(SortedAs.class.getCanonicalName()));
  }

  /** Returns the annotations without the notation. */
  public ValueAnnotations withoutNotation() {
    return new ValueAnnotations(ends, Optional.empty(), sorted);
  }

  private static Optional<Notation> notation(AnnotationView writtenAs) {
    return Notation.named(writtenAs.constant("value"));
  }
}
