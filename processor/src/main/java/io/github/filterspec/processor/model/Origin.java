package io.github.filterspec.processor.model;

/**
 * A place in the user's source: a type, a member of it, an annotation, and a value in the
 * annotation. If only the type or the member is known, the parts after it are empty.
 *
 * @param type the qualified name of the type
 * @param member the name of the method
 * @param parameters the number of the method's parameters, to tell overloads apart
 * @param annotation the qualified name of the annotation
 * @param attribute the attribute of the annotation and the path in its value: {@code
 *     headers/1/name}
 */
public record Origin(
    String type, String member, int parameters, String annotation, String attribute) {

  /** Returns the place of a type. */
  public static Origin ofType(String type) {
    return new Origin(type, "", 0, "", "");
  }

  /** Returns the place of an accessor of this type. */
  public Origin member(String name) {
    return method(name, 0);
  }

  /** Returns the place of a method of this type. */
  public Origin method(String name, int count) {
    return new Origin(type, name, count, "", "");
  }

  /** Returns the place of an annotation's value at this origin. */
  public Origin at(Class<?> annotationType, String value) {
    return at(annotationType.getCanonicalName(), value);
  }

  /**
   * Returns the place of a value of an annotation here. The annotation is given by its qualified
   * name.
   */
  public Origin at(String annotationType, String value) {
    return new Origin(type, member, parameters, annotationType, value);
  }

  /** Returns the place of the annotation, without the value. */
  public Origin ofAnnotation() {
    return at(annotation, "");
  }

  /** Returns the place of the type or the member, without the annotation. */
  public Origin element() {
    return method(member, parameters);
  }
}
