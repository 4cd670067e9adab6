package io.github.filterspec.processor.model;

/**
 * Where something stands in the user's source: a type, a member of it, an annotation on that, a
 * value in the annotation; the later ones are empty where they do not apply.
 *
 * @param type the qualified name of the type
 * @param member the name of its method
 * @param annotation the qualified name of the annotation
 * @param attribute the name of the annotation's attribute
 */
public record Origin(String type, String member, String annotation, String attribute) {

  /** A type. */
  public static Origin ofType(String type) {
    return new Origin(type, "", "", "");
  }

  /** A member of this type. */
  public Origin member(String name) {
    return new Origin(type, name, "", "");
  }

  /** A value of an annotation here. */
  public Origin at(Class<?> annotationType, String value) {
    return new Origin(type, member, annotationType.getCanonicalName(), value);
  }
}
