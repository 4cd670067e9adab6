package io.github.filterspec.processor.read.jackson;

import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The search for annotations of Jackson on an element. The search also finds annotations of Jackson
 * on the user's own annotation if that annotation has {@code @JacksonAnnotationsInside}.
 */
public final class JacksonAnnotations {
  private static final Set<String> PACKAGES =
      Set.of(
          "com.fasterxml.jackson.annotation",
          "com.fasterxml.jackson.databind.annotation",
          "tools.jackson.databind.annotation");
  private static final String BUNDLE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";

  private final Elements elements;

  public JacksonAnnotations(Elements elements) {
    this.elements = elements;
  }

  /**
   * An annotation of Jackson on an element.
   *
   * @param written the qualified name of the annotation that the user wrote on the element
   */
  public record Found(String name, AnnotationView view, String written) {

    public boolean is(JacksonAnnotation annotation) {
      return known().filter(annotation::equals).isPresent();
    }

    public Optional<JacksonAnnotation> known() {
      return JacksonAnnotation.of(name);
    }

    /** Returns the message that the annotation is not supported, with advice on what to do. */
    String notSupported() {
      String instead = known().map(JacksonAnnotation::remark).orElse("Remove the annotation");
      return "@%s is not supported. %s".formatted(name, instead);
    }
  }

  /** Returns Jackson's annotations on an element. */
  public List<Found> on(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> in(mirror, AnnotationView.typeOf(mirror).getQualifiedName().toString()))
        .toList();
  }

  /** Returns Jackson's annotations on several elements, such as a field and its getter. */
  public List<Found> on(Collection<? extends Element> places) {
    return places.stream().flatMap(place -> on(place).stream()).toList();
  }

  private Stream<Found> in(AnnotationMirror mirror, String written) {
    TypeElement type = AnnotationView.typeOf(mirror);
    String name = type.getSimpleName().toString();
    if (PACKAGES.contains(packageOf(type))) {
      return Stream.of(new Found(name, AnnotationView.of(mirror, elements), written));
    }
    return AnnotationView.find(type, BUNDLE, elements).isPresent()
        ? type.getAnnotationMirrors().stream()
            .filter(inner -> !AnnotationView.typeOf(inner).equals(type))
            .flatMap(inner -> in(inner, written))
        : Stream.empty();
  }

  private static String packageOf(TypeElement type) {
    String qualified = type.getQualifiedName().toString();
    return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
  }
}
