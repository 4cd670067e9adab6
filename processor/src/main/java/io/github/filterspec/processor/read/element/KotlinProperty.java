package io.github.filterspec.processor.read.element;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A property of a Kotlin interface, such as {@code @Filter val tags: Set<String>}. Java code sees a
 * method {@code getTags} without the annotation {@code @Filter}. Kotlin puts the annotation on
 * another method, which is static and has the name {@code getTags$annotations}.
 */
public final class KotlinProperty {
  private static final String ANNOTATIONS = "$annotations";
  private static final String DEFAULTS = "DefaultImpls";

  private KotlinProperty() {}

  /** Returns true for a static method such as {@code getTags$annotations}. */
  public static boolean isOfAnnotations(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getSimpleName().toString().endsWith(ANNOTATIONS);
  }

  /**
   * Returns the static method with the annotations of a property; empty if Kotlin generated no such
   * method.
   *
   * @param accessor the getter of the property
   */
  public static Optional<ExecutableElement> annotationsOf(
      ExecutableElement accessor, TypeElement owner) {
    Stream<TypeElement> defaults =
        ElementFilter.typesIn(owner.getEnclosedElements()).stream()
            .filter(type -> type.getSimpleName().contentEquals(DEFAULTS));
    String name = accessor.getSimpleName().toString();
    return Stream.concat(Stream.of(owner), defaults)
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(KotlinProperty::isOfAnnotations)
        .filter(
            method ->
                method.getSimpleName().contentEquals(name + ANNOTATIONS)
                    || method.getSimpleName().contentEquals(BeanName.property(name) + ANNOTATIONS))
        .findFirst();
  }

  /** Returns the message that an annotation is on a Kotlin property, with advice on what to do. */
  public static String advice(ExecutableElement accessor, Class<?> role) {
    String name = accessor.getSimpleName().toString();
    String property = BeanName.isOne(name) ? BeanName.property(name) : name;
    return "%1$s is a property, so @%2$s is not on a method. Write @%2$s fun %1$s() instead of val %1$s"
        .formatted(property, role.getSimpleName());
  }
}
