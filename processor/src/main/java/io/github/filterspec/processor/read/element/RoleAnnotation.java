package io.github.filterspec.processor.read.element;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * An annotation that gives a member its role, such as {@code @Filter}.
 *
 * @param role a function that creates the role from the annotation and from the field of the member
 */
public record RoleAnnotation(Class<?> type, BiFunction<AnnotationView, String, Role> role) {
  /** All annotations that give a member its role. Each member has exactly one role annotation. */
  public static final List<RoleAnnotation> ALL =
      List.of(
          new RoleAnnotation(
              Filter.class, (view, field) -> new Role.Filter(textOr(view, "key", field))),
          new RoleAnnotation(
              Flag.class, (view, field) -> new Role.Flag(textOr(view, "key", field))),
          new RoleAnnotation(
              Param.class,
              (view, field) ->
                  new Role.Param(
                      view.text("orElse"), view.flag("required"), view.isWritten("orElse"))),
          new RoleAnnotation(
              PathParam.class, (view, field) -> new Role.PathParam(textOr(view, "name", field))),
          new RoleAnnotation(
              HeaderParam.class,
              (view, field) -> new Role.HeaderParam(view.text("name"), view.flag("required"))),
          new RoleAnnotation(WholeBody.class, (view, field) -> new Role.WholeBody()),
          new RoleAnnotation(
              PageNumber.class,
              (view, field) ->
                  new Role.PageNumber(
                      view.number("first"), view.text("hasNext"), view.text("isLast"))),
          new RoleAnnotation(
              Cursor.class,
              (view, field) ->
                  new Role.Cursor(view.text("next"), view.text("hasNext"), view.text("isLast"))),
          new RoleAnnotation(
              PageSize.class,
              (view, field) -> new Role.PageSize(view.number("min"), view.number("max"))));

  /** Returns true if a method has an annotation that gives a member its role. */
  public static boolean isOnAny(ExecutableElement method, Elements elements) {
    return ALL.stream().anyMatch(role -> role.isOn(method, elements));
  }

  private static String textOr(AnnotationView view, String attribute, String otherwise) {
    return view.isWritten(attribute) ? view.text(attribute) : otherwise;
  }

  public boolean isOn(ExecutableElement method, Elements elements) {
    return AnnotationView.find(method, type, elements).isPresent();
  }
}
