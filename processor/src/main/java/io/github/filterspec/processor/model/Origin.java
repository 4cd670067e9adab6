package io.github.filterspec.processor.model;

/**
 * Where something stands in the user's source: a type, a member of it, an annotation on that, a
 * value in the annotation; the later ones are empty where they do not apply.
 *
 * @param type the qualified name of the type
 * @param member the name of its method
 * @param parameters how many parameters the method has: overloads differ by that
 * @param annotation the qualified name of the annotation
 * @param attribute the annotation's attribute, and what is in its value: {@code headers/1/name}
 */
public record Origin(
    String type, String member, int parameters, String annotation, String attribute) {

  /** A type. */
  public static Origin ofType(String type) {
    return new Origin(type, "", 0, "", "");
  }

  /** An accessor of this type. */
  public Origin member(String name) {
    return method(name, 0);
  }

  /** A method of this type. */
  public Origin method(String name, int count) {
    return new Origin(type, name, count, "", "");
  }

  /** A value of an annotation here. */
  public Origin at(Class<?> annotationType, String value) {
    return at(annotationType.getCanonicalName(), value);
  }

  /** A value of an annotation with this qualified name here. */
  public Origin at(String annotationType, String value) {
    return new Origin(type, member, parameters, annotationType, value);
  }

  /** The same, without the value. */
  public Origin ofAnnotation() {
    return at(annotation, "");
  }

  /** The same, without the annotation. */
  public Origin element() {
    return method(member, parameters);
  }
}
