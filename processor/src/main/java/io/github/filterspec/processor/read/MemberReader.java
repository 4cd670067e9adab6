package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Pattern;
import io.github.filterspec.Range;
import io.github.filterspec.Unset;
import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one method of a spec, its own or an inherited one. */
final class MemberReader {
  private static final List<RoleAnnotation> ROLES =
      List.of(
          new RoleAnnotation(
              Filter.class, (view, field) -> new Role.Filter(textOr(view, "key", field))),
          new RoleAnnotation(
              Flag.class, (view, field) -> new Role.Flag(textOr(view, "key", field))),
          new RoleAnnotation(
              Param.class,
              (view, field) -> new Role.Param(view.text("orElse"), view.flag("required"))),
          new RoleAnnotation(
              PathParam.class, (view, field) -> new Role.PathParam(textOr(view, "name", field))),
          new RoleAnnotation(
              HeaderParam.class,
              (view, field) -> new Role.HeaderParam(view.text("name"), view.flag("required"))),
          new RoleAnnotation(WholeBody.class, (view, field) -> new Role.WholeBody()),
          new RoleAnnotation(
              PageNumber.class,
              (view, field) -> new Role.PageNumber(view.number("first"), view.text("hasNext"))),
          new RoleAnnotation(Cursor.class, (view, field) -> new Role.Cursor(view.text("next"))),
          new RoleAnnotation(
              PageSize.class,
              (view, field) -> new Role.PageSize(view.number("min"), view.number("max"))));

  private final Elements elements;
  private final TypeElement spec;
  private final List<Problem> problems;

  MemberReader(Elements elements, TypeElement spec, List<Problem> problems) {
    this.elements = elements;
    this.spec = spec;
    this.problems = problems;
  }

  private static String textOr(AnnotationView view, String attribute, String orElse) {
    return view.isWritten(attribute) ? view.text(attribute) : orElse;
  }

  /** The member that a method is, as this spec sees its type; nothing if it cannot be read. */
  Optional<SpecMember> read(ExecutableElement method, ExecutableType seen) {
    TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    String name = method.getSimpleName().toString();
    Origin origin =
        Origin.ofType(owner.getQualifiedName().toString())
            .method(name, method.getParameters().size());
    if (!isAccessor(method, seen.getReturnType())) {
      problem(
          Code.FS006,
          "%s is no accessor: give it no parameters, no type parameters, and a value to return"
              .formatted(name),
          origin);
      return Optional.empty();
    }
    return Optional.of(
        member(method, seen.getReturnType(), owner, roleAnnotation(method, origin), origin));
  }

  private static boolean isAccessor(ExecutableElement method, TypeMirror returned) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && returned.getKind() != TypeKind.VOID;
  }

  /** What a member is; if that is a mistake, the first that it might be. */
  private RoleAnnotation roleAnnotation(ExecutableElement method, Origin origin) {
    List<RoleAnnotation> found =
        ROLES.stream()
            .filter(role -> AnnotationView.find(method, role.type(), elements).isPresent())
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String name = method.getSimpleName().toString();
    problem(
        Code.FS005,
        found.isEmpty()
            ? "%s does not say what it is: annotate it with one of %s".formatted(name, names(ROLES))
            : "%s is several things: keep one of %s".formatted(name, names(found)),
        origin);
    return found.isEmpty() ? ROLES.get(0) : found.get(0);
  }

  private static String names(List<RoleAnnotation> annotations) {
    return annotations.stream()
        .map(role -> "@" + role.type().getSimpleName())
        .collect(Collectors.joining(", "));
  }

  private SpecMember member(
      ExecutableElement method,
      TypeMirror type,
      TypeElement owner,
      RoleAnnotation annotation,
      Origin origin) {
    String name = method.getSimpleName().toString();
    Optional<AnnotationView> view = AnnotationView.find(method, annotation.type(), elements);
    Optional<AnnotationView> range = AnnotationView.find(method, Range.class, elements);
    String field = view.map(it -> textOr(it, "field", name)).orElse(name);
    Role role = view.map(it -> annotation.role().apply(it, field)).orElse(new Role.Filter(field));
    boolean own = owner.equals(spec);
    ValueType valueType = new TypeReader(elements, spec).read(type, range);
    checkRange(valueType, range.isPresent(), name, origin);
    return new SpecMember(
        name,
        role,
        field,
        view.map(it -> it.isWritten("field")).orElse(false),
        valueType,
        RecordReader.whenUnset(AnnotationView.find(method, Unset.class, elements)),
        AnnotationView.find(method, Pattern.class, elements).map(it -> it.text("value")),
        own ? new DocComments(elements).of(method) : "",
        own || !Visibility.isVisibleBeside(spec, owner)
            ? Optional.empty()
            : Optional.of(ClassName.get(owner)),
        origin);
  }

  private void checkRange(ValueType type, boolean named, String name, Origin origin) {
    if (named && !(type instanceof ValueType.TimeRangeType) && !hasRange(type)) {
      problem(
          Code.FS008,
          "%s is no TimeRange: remove @Range, or change its type".formatted(name),
          origin.at(Range.class, ""));
    }
  }

  private static boolean hasRange(ValueType type) {
    return (type instanceof ValueType.ListType list
            && list.element() instanceof ValueType.TimeRangeType)
        || (type instanceof ValueType.SetType set
            && set.element() instanceof ValueType.TimeRangeType)
        || (type instanceof ValueType.MapType map
            && map.value() instanceof ValueType.TimeRangeType);
  }

  private void problem(Code code, String message, Origin origin) {
    problems.add(new Problem(code, message, origin));
  }

  /** What an annotation makes of a member, given what it says and the member's field. */
  private record RoleAnnotation(Class<?> type, BiFunction<AnnotationView, String, Role> role) {}
}
