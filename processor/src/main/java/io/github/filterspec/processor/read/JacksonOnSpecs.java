package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.problem.WireNameAdvice;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.jackson.JacksonAnnotation;
import io.github.filterspec.processor.read.jackson.JacksonAnnotations;
import io.github.filterspec.processor.read.jackson.JacksonAnnotations.Found;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The check for annotations of Jackson on a spec and its members. An annotation that would change
 * the JSON is a problem.
 */
final class JacksonOnSpecs {
  private static final String REMOVE = "Remove the annotation";

  private final JacksonAnnotations annotations;

  JacksonOnSpecs(Elements elements) {
    this.annotations = new JacksonAnnotations(elements);
  }

  /** Returns the problems of Jackson's annotations on a spec. */
  Stream<Problem> on(TypeElement spec, Origin origin) {
    return problems(spec, spec.getSimpleName().toString(), Optional.empty(), origin);
  }

  /**
   * Returns the problems of Jackson's annotations on a member.
   *
   * @param wireName the name of the field, path parameter or header
   * @param annotation the annotation that contains the wire name, such as {@code Filter}
   * @param origin the place of the member
   */
  Stream<Problem> on(
      ExecutableElement method, String wireName, Class<?> annotation, Origin origin) {
    return problems(
        method,
        method.getSimpleName() + "()",
        Optional.of(new Named(wireName, annotation)),
        origin);
  }

  private record Named(String wireName, Class<?> annotation) {}

  private Stream<Problem> problems(
      Element element, String called, Optional<Named> named, Origin origin) {
    return annotations.on(element).stream()
        .filter(found -> isBad(found, named))
        .map(found -> problem(found, called, named, origin));
  }

  private static boolean isBad(Found found, Optional<Named> named) {
    Optional<JacksonAnnotation> known = found.known();
    if (known.isPresent() && isName(known.get())) {
      return !isSame(found.view(), named);
    }
    boolean nothing =
        found.is(JacksonAnnotation.JSON_IGNORE_PROPERTIES) && found.view().texts("value").isEmpty();
    return !nothing && known.map(annotation -> !annotation.isAlwaysIgnored()).orElse(true);
  }

  private static boolean isName(JacksonAnnotation annotation) {
    return annotation == JacksonAnnotation.JSON_PROPERTY
        || annotation == JacksonAnnotation.JSON_GETTER;
  }

  private static boolean isSame(AnnotationView view, Optional<Named> named) {
    String name = view.text("value");
    return !view.constant("access").equals("WRITE_ONLY")
        && (name.isEmpty() || named.filter(member -> member.wireName().equals(name)).isPresent());
  }

  private static Problem problem(Found found, String name, Optional<Named> named, Origin origin) {
    String instead =
        named
            .filter(member -> found.known().filter(JacksonOnSpecs::isName).isPresent())
            .filter(member -> !found.view().text("value").isEmpty())
            .map(member -> otherName(member, found.view().text("value")))
            .orElseGet(() -> insteadOnSpec(found));
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "%s not supported. %s".formatted(subject(found, name), instead),
        origin.at(found.written(), ""));
  }

  private static String subject(Found found, String name) {
    String written = found.written().substring(found.written().lastIndexOf('.') + 1);
    return written.equals(found.name())
        ? "@%s on %s is".formatted(written, name)
        : "@%s on %s contains @%s, which is".formatted(written, name, found.name());
  }

  private static String otherName(Named member, String text) {
    return "Remove the annotation, and write %s"
        .formatted(WireNameAdvice.of(member.annotation(), text));
  }

  private static String insteadOnSpec(Found found) {
    return found.known().map(JacksonOnSpecs::instead).orElse(REMOVE);
  }

  private static String instead(JacksonAnnotation annotation) {
    return switch (annotation) {
      case JSON_IGNORE -> "Remove the member";
      case JSON_IGNORE_PROPERTIES, JSON_INCLUDE_PROPERTIES ->
          "Remove the members that are not sent";
      case JSON_INCLUDE ->
          "Remove @JsonInclude. If a member can be absent, add @Unset(as = Unset.As.ABSENT) to the member";
      case JSON_NAMING ->
          "Remove @JsonNaming, and write the names in the annotations of Filterspec, such as @Filter(\"…\")";
      case JSON_PROPERTY_ORDER, JSON_FORMAT -> annotation.remark();
      case JSON_SETTER, JSON_VALUE -> REMOVE;
      default -> annotation.isAlwaysError() ? REMOVE : annotation.remark();
    };
  }
}
