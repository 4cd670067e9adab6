package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Ends;
import io.github.filterspec.Matches;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.BeanName;
import io.github.filterspec.processor.read.element.Deprecation;
import io.github.filterspec.processor.read.element.KotlinProperty;
import io.github.filterspec.processor.read.element.RoleAnnotation;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.element.WireForms;
import io.github.filterspec.processor.read.javadoc.DocComments;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.read.type.MemberTypes;
import io.github.filterspec.processor.read.type.RecordReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one method of a spec. The method may be inherited. */
final class MemberReader {
  private final Elements elements;
  private final TypeElement spec;
  private final MemberTypes types;
  private final JacksonOnSpecs jackson;
  private final List<Problem> problems;
  private final boolean isExpression;

  MemberReader(
      Elements elements, TypeElement spec, PendingFilters filters, List<Problem> problems) {
    this.elements = elements;
    this.spec = spec;
    this.types = new MemberTypes(elements, spec, filters);
    this.jackson = new JacksonOnSpecs(elements);
    this.problems = problems;
    this.isExpression =
        WireForms.of(spec, elements).stream().anyMatch(form -> form.type().hasConditions());
  }

  /**
   * Returns the member for a method. A method with problems becomes the member that was probably
   * meant.
   *
   * @param method the method
   * @param seen the type of the method as a member of the spec
   */
  SpecMember read(ExecutableElement method, ExecutableType seen) {
    TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    String name = method.getSimpleName().toString();
    Origin origin =
        Origin.ofType(owner.getQualifiedName().toString())
            .method(name, method.getParameters().size());
    List<RoleAnnotation> roles =
        RoleAnnotation.ALL.stream().filter(role -> role.isOn(method, elements)).toList();
    checkAccessor(method, seen.getReturnType(), roles, origin);
    RoleAnnotation first = roles.isEmpty() ? RoleAnnotation.ALL.get(0) : roles.get(0);
    SpecMember member = member(method, seen.getReturnType(), owner, first, origin);
    AnnotationView.find(method, first.type(), elements)
        .ifPresent(role -> checkBeanName(member, owner, role));
    return member;
  }

  private void checkAccessor(
      ExecutableElement method, TypeMirror returned, List<RoleAnnotation> roles, Origin origin) {
    String name = method.getSimpleName().toString();
    if (!isAccessor(method, returned)) {
      String message =
          "%s is not an accessor. An accessor has a return value, no parameters and no type parameters";
      problem(Code.NOT_AN_ACCESSOR, message.formatted(name), origin);
    } else if (roles.isEmpty()) {
      String message = "%s has no role. Add one of %s".formatted(name, names(RoleAnnotation.ALL));
      problem(Code.MEMBER_ROLE_NOT_UNIQUE, ofKotlin(method).orElse(message), origin);
    } else if (roles.size() > 1) {
      String message = "%s has several roles. Keep one of %s";
      problem(Code.MEMBER_ROLE_NOT_UNIQUE, message.formatted(name, names(roles)), origin);
    }
  }

  private Optional<String> ofKotlin(ExecutableElement method) {
    TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    return KotlinProperty.annotationsOf(method, owner)
        .flatMap(
            annotated ->
                RoleAnnotation.ALL.stream()
                    .filter(role -> role.isOn(annotated, elements))
                    .findFirst())
        .map(role -> KotlinProperty.advice(method, role.type()));
  }

  /**
   * Reports a name in the style of beans. An API ignores the unknown field getTags, so the filter
   * would select everything.
   */
  private void checkBeanName(SpecMember member, TypeElement owner, AnnotationView role) {
    boolean hasKeyOnly = isExpression && (member.role() instanceof Role.Flag || member.isFlat());
    String attribute = hasKeyOnly ? "key" : "field";
    if (BeanName.isOne(member.name()) && role.declares(attribute) && !role.isWritten(attribute)) {
      problem(
          Code.NOT_AN_ACCESSOR, BeanName.advice(member.name(), attribute, owner), member.origin());
    }
  }

  private static boolean isAccessor(ExecutableElement method, TypeMirror returned) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && returned.getKind() != TypeKind.VOID;
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
    Optional<AnnotationView> range = AnnotationView.find(method, Ends.class, elements);
    String field =
        view.filter(it -> it.isWritten("field")).map(it -> it.text("field")).orElse(name);
    ValueType valueType = checked(type(method, type, range), range.isPresent(), name, origin);
    Role role =
        view.map(it -> annotation.role().apply(it, field))
            .orElseGet(() -> likelyRole(valueType, field));
    jackson.on(method, wireName(role, field), annotation.type(), origin).forEach(problems::add);
    boolean own = owner.equals(spec);
    return new SpecMember(
        name,
        role,
        field,
        view.map(it -> it.isWritten("field")).orElse(false),
        valueType,
        RecordReader.whenUnset(AnnotationView.find(method, Unset.class, elements)),
        AnnotationView.find(method, Matches.class, elements).map(it -> it.text("value")),
        own ? new DocComments(elements).of(method) : "",
        new Deprecation(elements).noticeOf(method),
        own || !method.getParameters().isEmpty() || !canBeLinked(owner)
            ? Optional.empty()
            : Optional.of(ClassName.get(owner)),
        origin);
  }

  private static String wireName(Role role, String field) {
    if (role instanceof Role.PathParam path) {
      return path.name();
    }
    return role instanceof Role.HeaderParam header ? header.name() : field;
  }

  private boolean canBeLinked(TypeElement owner) {
    return Visibility.isVisibleBeside(spec, owner) && !Visibility.isHiddenBeside(spec, owner);
  }

  /**
   * Returns the type of a member. If the method is not an accessor, the problem is reported
   * already.
   */
  private ValueType type(
      ExecutableElement method, TypeMirror returned, Optional<AnnotationView> range) {
    ValueType type = types.read(method, returned, range);
    return type instanceof ValueType.Unwritable && !isAccessor(method, returned)
        ? ValueType.Unwritable.REPORTED
        : type;
  }

  /** Returns the role that a member without a role was probably meant to have. */
  private static Role likelyRole(ValueType type, String field) {
    return type == ValueType.Scalar.BOOLEAN ? new Role.Flag(field) : new Role.Filter(field);
  }

  /**
   * Returns the type. If another type than a range has names for its ends, only that problem is
   * reported.
   */
  private ValueType checked(ValueType type, boolean named, String name, Origin origin) {
    if (named && !(type instanceof ValueType.Unwritable) && !hasRange(type)) {
      problem(
          Code.INVALID_RANGE_NAMES,
          "%s is not a TimeRange. Remove @Ends, or change the type".formatted(name),
          origin.at(Ends.class, ""));
      return ValueType.Unwritable.REPORTED;
    }
    return type;
  }

  /**
   * Returns whether a type contains a range. Ranges in records do not count, because the record's
   * component names their ends.
   */
  private static boolean hasRange(ValueType type) {
    return type instanceof ValueType.TimeRangeType
        || (!(type instanceof ValueType.RecordType)
            && type.parts().stream().anyMatch(MemberReader::hasRange));
  }

  private void problem(Code code, String message, Origin origin) {
    problems.add(new Problem(code, message, origin));
  }
}
