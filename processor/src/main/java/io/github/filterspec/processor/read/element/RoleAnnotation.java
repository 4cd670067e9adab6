package io.github.filterspec.processor.read.element;

import io.github.filterspec.Cursor;
import io.github.filterspec.CustomParam;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Offset;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Property;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * An annotation that gives a member its role, such as {@code @Filter}.
 *
 * @param reader the reader of the role
 */
public record RoleAnnotation(Class<?> type, RoleReader reader) {
  private static final Set<Class<?>> WITHOUT_NOTATION =
      Set.of(Flag.class, PageNumber.class, Offset.class, Cursor.class, PageSize.class);

  /** All annotations that give a member its role. Each member has exactly one role annotation. */
  public static final List<RoleAnnotation> ALL =
      List.of(
          new RoleAnnotation(
              Filter.class,
              (view, field, modifiers) ->
                  new Role.Filter(modifiers.key().orElse(field), modifiers.key().isPresent())),
          new RoleAnnotation(
              Flag.class,
              (view, field, modifiers) ->
                  new Role.Flag(modifiers.key().orElse(field), modifiers.key().isPresent())),
          new RoleAnnotation(
              Param.class,
              (view, field, modifiers) ->
                  new Role.Param(
                      modifiers.defaultValue().orElse(""),
                      modifiers.required(),
                      modifiers.defaultValue().isPresent())),
          new RoleAnnotation(
              PathParam.class,
              (view, field, modifiers) ->
                  new Role.PathParam(view.isWritten("value") ? view.text("value") : field)),
          new RoleAnnotation(
              HeaderParam.class,
              (view, field, modifiers) ->
                  new Role.HeaderParam(view.text("value"), modifiers.required())),
          new RoleAnnotation(WholeBody.class, (view, field, modifiers) -> new Role.WholeBody()),
          new RoleAnnotation(
              PageNumber.class,
              (view, field, modifiers) -> new Role.PageNumber(view.number("first"))),
          new RoleAnnotation(
              Offset.class, (view, field, modifiers) -> new Role.Offset(view.number("first"))),
          new RoleAnnotation(
              Cursor.class,
              (view, field, modifiers) ->
                  new Role.Cursor(
                      written(view, "next"),
                      written(view, "lastItem"),
                      view.constant("missing").equals("IS_THE_END"),
                      view.flag("mayRepeat"))),
          new RoleAnnotation(
              PageSize.class,
              (view, field, modifiers) ->
                  new Role.PageSize(view.number("min"), view.number("max"))),
          new RoleAnnotation(
              CustomParam.class,
              (view, field, modifiers) -> new Role.CustomParam(field, view.text("pattern"))),
          new RoleAnnotation(Property.class, (view, field, modifiers) -> new Role.Property()),
          new RoleAnnotation(
              CustomProperty.class,
              (view, field, modifiers) -> new Role.CustomProperty(view.text("pattern"))));

  /** A function that creates the role of a member from the annotations of the member. */
  @FunctionalInterface
  public interface RoleReader {

    /**
     * Creates the role of a member.
     *
     * @param view the annotation that gives the member its role
     * @param field the name of the member's field on the wire
     */
    Role read(AnnotationView view, String field, Modifiers modifiers);
  }

  private static Optional<String> written(AnnotationView view, String attribute) {
    return view.isWritten(attribute) ? Optional.of(view.text(attribute)) : Optional.empty();
  }

  /** Returns true if a method has an annotation that gives a member its role. */
  public static boolean isOnAny(ExecutableElement method, Elements elements) {
    return ALL.stream().anyMatch(role -> role.isOn(method, elements));
  }

  public boolean isOn(ExecutableElement method, Elements elements) {
    return AnnotationView.find(method, type, elements).isPresent();
  }

  /** Returns false for a flag and for a member for pages, whose notation cannot change. */
  public boolean canHaveNotation() {
    return !WITHOUT_NOTATION.contains(type);
  }

  /** Returns true if the annotation makes a property of a member. */
  public boolean isOfProperty() {
    return type == Property.class || type == CustomProperty.class;
  }

  /** Returns true if the method of the member has one parameter: a name that callers give. */
  public boolean hasName() {
    return type == CustomProperty.class || type == CustomParam.class;
  }

  /** Returns true for a member that is in the path or in a header, and therefore has no field. */
  public boolean isOutsideBody() {
    return type == PathParam.class || type == HeaderParam.class;
  }
}
