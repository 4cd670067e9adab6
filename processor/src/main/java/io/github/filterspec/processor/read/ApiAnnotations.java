package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Api;
import io.github.filterspec.processor.model.ApiAnnotation;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of the API annotations on a spec. */
final class ApiAnnotations {
  private final Elements elements;

  ApiAnnotations(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the API annotations on a spec. The declaration of an API annotation has {@code @Api}.
   */
  List<TypeElement> types(TypeElement spec) {
    return all(spec).stream().filter(type -> api(type).isPresent()).distinct().toList();
  }

  /**
   * Returns the API annotations on a spec. If a spec has no API annotation, returns the annotations
   * to which the user probably forgot to add {@code @Api}.
   */
  List<ApiAnnotation> read(TypeElement spec) {
    List<ApiAnnotation> apis =
        types(spec).stream()
            .map(
                type ->
                    new ApiAnnotation(
                        ClassName.get(type), true, new SignInReader(elements).read(type)))
            .toList();
    return apis.isEmpty() ? meant(spec) : apis;
  }

  /**
   * Returns the annotations on which the user probably forgot {@code @Api}. The result contains
   * each annotation without attributes that is in the package of the spec, in a parent package, or
   * in a subpackage.
   */
  private List<ApiAnnotation> meant(TypeElement spec) {
    String here = ClassName.get(spec).packageName();
    return all(spec).stream()
        .filter(type -> type.getEnclosedElements().isEmpty())
        .map(ClassName::get)
        .filter(type -> isNear(type.packageName(), here))
        .map(type -> new ApiAnnotation(type, false, List.of()))
        .toList();
  }

  private static boolean isNear(String one, String other) {
    return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
  }

  private static List<TypeElement> all(TypeElement spec) {
    return spec.getAnnotationMirrors().stream().map(AnnotationView::typeOf).toList();
  }

  private Optional<AnnotationView> api(TypeElement type) {
    return AnnotationView.find(type, Api.class, elements);
  }
}
