package io.github.filterspec.processor.model;

/**
 * A place in the user's source: a type, a member, an annotation, or a value in an annotation. If
 * the place is a type, the record components {@code member} and {@code annotation} are empty.
 *
 * @param type the qualified name of the type
 * @param parameters the number of parameters of the method; this number distinguishes overloads of
 *     the method
 * @param annotation the qualified name of the annotation
 * @param attribute the path of the value in the annotation, such as {@code headers/1/name}
 */
public record Origin(
    String type, String member, int parameters, String annotation, String attribute) {

  /** Returns the place of a type with this qualified name. */
  public static Origin ofType(String type) {
    return new Origin(type, "", 0, "", "");
  }

  /** Returns the simple name of the type. */
  public String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Returns the place of a method without parameters in this type. */
  public Origin member(String name) {
    return method(name, 0);
  }

  /**
   * Returns the place of a method in this type.
   *
   * @param count the number of parameters
   */
  public Origin method(String name, int count) {
    return new Origin(type, name, count, "", "");
  }

  /** Returns the place of a value in an annotation that is on the type or member of this origin. */
  public Origin at(Class<?> annotationType, String value) {
    return at(annotationType.getCanonicalName(), value);
  }

  /**
   * Returns the place of a value in an annotation that is on the type or member of this origin.
   *
   * @param annotationType the qualified name of the annotation
   */
  public Origin at(String annotationType, String value) {
    return new Origin(type, member, parameters, annotationType, value);
  }

  /** Returns the place of an attribute, for the place of an annotation. */
  public Origin attribute(String name) {
    return at(annotation, attribute.isEmpty() ? name : attribute + "/" + name);
  }

  /** Returns the place of the whole annotation that contains this place. */
  public Origin ofAnnotation() {
    return at(annotation, "");
  }

  /** Returns the place of the type or member that has the annotation. */
  public Origin element() {
    return method(member, parameters);
  }
}
