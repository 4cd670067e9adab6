package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The reader of annotations that can be repeated. The compiler wraps repeated annotations into a
 * container.
 */
final class RepeatableReader {
  private RepeatableReader() {}

  /**
   * Returns the annotations of one type in the order of the source.
   *
   * @param container the annotation that contains the repeated annotations
   * @param read reads one annotation; the second argument is the place of the annotation
   */
  static <T> List<T> all(
      TypeElement type,
      Class<?> annotation,
      Class<?> container,
      Elements elements,
      BiFunction<AnnotationView, Origin, T> read) {
    Origin origin = Origin.ofType(type.getQualifiedName().toString());
    return AnnotationView.find(type, annotation, elements)
        .map(one -> List.of(read.apply(one, origin.at(annotation, ""))))
        .orElseGet(
            () -> {
              List<AnnotationView> all =
                  AnnotationView.find(type, container, elements)
                      .map(wrapper -> wrapper.list("value"))
                      .orElse(List.of());
              return IntStream.range(0, all.size())
                  .mapToObj(at -> read.apply(all.get(at), origin.at(container, "value/" + at)))
                  .toList();
            });
  }
}
