package io.github.filterspec.processor.read;

import io.github.filterspec.Constant;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec.ConstantField;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The reader of {@code @Constant} annotations. The compiler wraps repeated {@code @Constant}
 * annotations into a container.
 */
final class ConstantReader {
  private ConstantReader() {}

  static List<ConstantField> read(TypeElement spec, Origin origin, Elements elements) {
    return AnnotationView.find(spec, Constant.class, elements)
        .map(one -> List.of(constant(one, origin.at(Constant.class, "name"))))
        .orElseGet(() -> several(spec, origin, elements));
  }

  private static List<ConstantField> several(TypeElement spec, Origin origin, Elements elements) {
    List<AnnotationView> all =
        AnnotationView.find(spec, Constant.All.class, elements)
            .map(wrapper -> wrapper.list("value"))
            .orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(
            at -> constant(all.get(at), origin.at(Constant.All.class, "value/" + at + "/name")))
        .toList();
  }

  private static ConstantField constant(AnnotationView view, Origin origin) {
    return new ConstantField(view.text("name"), view.text("value"), origin);
  }
}
