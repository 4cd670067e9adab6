package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.Cursor;
import io.github.filterspec.Ends;
import io.github.filterspec.Matches;
import io.github.filterspec.SortedAs;
import io.github.filterspec.Unset;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.problem.WireNameAdvice;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.BeanName;
import io.github.filterspec.processor.read.element.Deprecation;
import io.github.filterspec.processor.read.element.KotlinProperty;
import io.github.filterspec.processor.read.element.Modifiers;
import io.github.filterspec.processor.read.element.RoleAnnotation;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.element.WireForms;
import io.github.filterspec.processor.read.element.WritingReader;
import io.github.filterspec.processor.read.javadoc.DocComments;
import io.github.filterspec.processor.read.round.PendingFilters;
import io.github.filterspec.processor.read.type.MemberTypes;
import io.github.filterspec.processor.read.type.PropertyTypes;
import io.github.filterspec.processor.read.type.RecordReader;
import io.github.filterspec.processor.read.type.ValueAnnotations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The reader of one member of a spec. */
final class MemberReader {
  private final Elements elements;
  private final TypeElement spec;
  private final MemberTypes types;
  private final JacksonOnSpecs jackson;
  private final PropertyTypes properties;
  private final boolean isExpression;
  private final boolean hasProperties;

  MemberReader(Elements elements, TypeElement spec, PendingFilters filters) {
    this.elements = elements;
    this.spec = spec;
    this.types = new MemberTypes(elements, spec, filters);
    this.jackson = new JacksonOnSpecs(elements);
    this.properties = new PropertyTypes(elements, spec, filters);
    List<FormType> forms = WireForms.of(spec, elements).stream().map(form -> form.type()).toList();
    this.isExpression = forms.stream().anyMatch(FormType::hasConditions);
    this.hasProperties = forms.stream().anyMatch(FormType::hasProperties);
  }

  /**
   * Reads a method as a member. If the method has problems, returns the member that the user
   * probably meant.
   *
   * @param seen the type of the method in the spec; for example, the return type is {@code
   *     Set<String>} if a parent {@code Parent<T>} declares {@code Set<T>} and the spec extends
   *     {@code Parent<String>}
   */
  ReadResult<SpecMember> read(ExecutableElement method, ExecutableType seen) {
    String name = method.getSimpleName().toString();
    Origin origin =
        Origin.ofType(owner(method).getQualifiedName().toString())
            .method(name, method.getParameters().size());
    List<RoleAnnotation> roles =
        RoleAnnotation.ALL.stream().filter(role -> role.isOn(method, elements)).toList();
    RoleAnnotation role = roles.isEmpty() ? usualRoles().get(0) : roles.get(0);
    ValueType type =
        role.type() == Cursor.class && isListOfObjects(seen.getReturnType())
            ? new ValueType.JsonListType()
            : type(method, seen.getReturnType(), role);
    Optional<Problem> notRange =
        notRange(method, type, origin).or(() -> notSort(method, type, origin));
    SpecMember member =
        member(method, notRange.isEmpty() ? type : Unwritable.REPORTED, role, origin);
    Stream<Problem> problems =
        Stream.of(
                accessorProblem(method, seen.getReturnType(), roles, origin).stream(),
                notRange.stream(),
                jackson.on(method, wireName(member), role.type(), origin),
                misplacedModifiers(method, roles, origin),
                notationOfName(method, roles, origin).stream(),
                beanName(member, method, role).stream())
            .flatMap(found -> found);
    return new ReadResult<>(member, problems.toList());
  }

  private static boolean isListOfObjects(TypeMirror type) {
    return TypeName.get(type).equals(ParameterizedTypeName.get(List.class, Object.class));
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  private Optional<Problem> accessorProblem(
      ExecutableElement method, TypeMirror returned, List<RoleAnnotation> roles, Origin origin) {
    String name = method.getSimpleName().toString();
    boolean custom = !roles.isEmpty() && roles.stream().allMatch(RoleAnnotation::hasName);
    if (!isAccessor(method, returned, custom)) {
      String message = "%1$s() cannot be a member, because %1$s() %2$s, or remove %1$s()";
      return problem(
          Code.NOT_AN_ACCESSOR, message.formatted(name, notAccessor(method, custom)), origin);
    }
    if (custom && !hasNameParameter(method)) {
      String message =
          "%1$s() has @%2$s, so callers give a name, but the method does not have one parameter of the type String. Write %1$s(String name)";
      Code code = roles.get(0).isOfProperty() ? Code.INVALID_PROPERTY : Code.INVALID_CUSTOM_PARAM;
      return problem(code, message.formatted(name, roles.get(0).type().getSimpleName()), origin);
    }
    if (roles.isEmpty()) {
      String message =
          "%s() has no role. Add one of the annotations %s".formatted(name, names(usualRoles()));
      return problem(Code.MEMBER_ROLE_NOT_UNIQUE, ofKotlin(method).orElse(message), origin);
    }
    String message = "%s() has several roles. Keep only one of the annotations %s";
    return roles.size() > 1
        ? problem(Code.MEMBER_ROLE_NOT_UNIQUE, message.formatted(name, names(roles)), origin)
        : Optional.empty();
  }

  /** Returns the role annotations that members of specs with this wire form usually have. */
  private List<RoleAnnotation> usualRoles() {
    return RoleAnnotation.ALL.stream()
        .filter(role -> role.isOfProperty() == hasProperties)
        .toList();
  }

  private Stream<Problem> misplacedModifiers(
      ExecutableElement method, List<RoleAnnotation> roles, Origin origin) {
    return roles.size() == 1
        ? MisplacedModifiers.problems(
            roles.get(0), Modifiers.of(method, elements), method.getSimpleName() + "()", origin)
        : Stream.empty();
  }

  /** Returns the problem of {@code @WrittenAs} on the parameter for the name of a custom member. */
  private Optional<Problem> notationOfName(
      ExecutableElement method, List<RoleAnnotation> roles, Origin origin) {
    boolean notation =
        roles.stream().anyMatch(RoleAnnotation::hasName)
            && method.getParameters().stream()
                .anyMatch(name -> AnnotationView.find(name, WrittenAs.class, elements).isPresent());
    String advice =
        roles.stream().anyMatch(RoleAnnotation::isOfProperty)
            ? "Remove @WrittenAs"
            : "Move @WrittenAs to the method if it is for the values, or remove it";
    return notation
        ? problem(
            Code.INVALID_NOTATION,
            "%s(String) has @WrittenAs on its parameter, but the parameter is a name, which has no notation. %s"
                .formatted(method.getSimpleName(), advice),
            origin)
        : Optional.empty();
  }

  private Optional<String> ofKotlin(ExecutableElement method) {
    return KotlinProperty.annotationsOf(method, owner(method))
        .flatMap(
            annotated ->
                RoleAnnotation.ALL.stream()
                    .filter(role -> role.isOn(annotated, elements))
                    .findFirst())
        .map(role -> KotlinProperty.advice(method, role.type()));
  }

  /**
   * Returns the problem of a member that is named like a getter, such as {@code getTags}. APIs
   * ignore unknown fields. If the client sends a filter as {@code getTags} instead of {@code tags},
   * the API ignores the filter and selects everything.
   */
  private Optional<Problem> beanName(
      SpecMember member, ExecutableElement method, RoleAnnotation role) {
    boolean hasKeyOnly = isExpression && (member.role() instanceof Role.Flag || member.isFlat());
    String keep =
        hasKeyOnly
            ? "add @Key(\"%s\")".formatted(member.name())
            : "write " + WireNameAdvice.of(role.type(), member.name());
    return AnnotationView.find(method, role.type(), elements)
        .filter(view -> BeanName.isOne(member.name()))
        .filter(view -> view.declares("value") && !role.isOutsideBody() && !role.hasName())
        .filter(view -> hasKeyOnly ? !member.declaresKey() : !view.isWritten("value"))
        .flatMap(
            view ->
                problem(
                    Code.NOT_AN_ACCESSOR,
                    BeanName.advice(member.name(), keep, owner(method)),
                    member.origin()));
  }

  private static boolean hasNameParameter(ExecutableElement method) {
    return method.getParameters().size() == 1
        && TypeName.get(method.getParameters().get(0).asType())
            .withoutAnnotations()
            .equals(ClassName.get(String.class));
  }

  private static boolean isAccessor(ExecutableElement method, TypeMirror returned, boolean custom) {
    return (custom || method.getParameters().isEmpty())
        && method.getTypeParameters().isEmpty()
        && returned.getKind() != TypeKind.VOID;
  }

  private static String notAccessor(ExecutableElement method, boolean custom) {
    if (!custom && !method.getParameters().isEmpty()) {
      return "has parameters. Remove the parameters";
    }
    return method.getTypeParameters().isEmpty()
        ? "returns no value. Change the return type"
        : "has type parameters. Remove the type parameters";
  }

  private static String names(List<RoleAnnotation> annotations) {
    return annotations.stream()
        .map(role -> "@" + role.type().getSimpleName())
        .collect(Collectors.joining(", "));
  }

  private SpecMember member(
      ExecutableElement method, ValueType type, RoleAnnotation annotation, Origin origin) {
    String name = method.getSimpleName().toString();
    TypeElement owner = owner(method);
    Optional<AnnotationView> view = AnnotationView.find(method, annotation.type(), elements);
    Optional<String> written =
        view.filter(role -> role.isWritten("value") && !annotation.isOutsideBody())
            .map(role -> role.text("value"));
    String template =
        view.filter(role -> annotation.hasName()).map(role -> role.text("value")).orElse(name);
    String field = written.orElse(template);
    boolean own = owner.equals(spec);
    return new SpecMember(
        name,
        view.map(role -> annotation.reader().read(role, field, Modifiers.of(method, elements)))
            .orElseGet(() -> hasProperties ? new Role.Property() : likelyRole(type, field)),
        field,
        written.isPresent(),
        type,
        RecordReader.whenUnset(AnnotationView.find(method, Unset.class, elements)),
        AnnotationView.find(method, Matches.class, elements).map(pattern -> pattern.text("value")),
        own ? new DocComments(elements).of(method) : "",
        new Deprecation(elements).noticeOf(method),
        own || !isLinkable(method, annotation) || !canBeLinked(owner)
            ? Optional.empty()
            : Optional.of(ClassName.get(owner)),
        WritingReader.read(method, elements),
        origin);
  }

  private static String wireName(SpecMember member) {
    if (member.role() instanceof Role.PathParam path) {
      return path.name();
    }
    return member.role() instanceof Role.HeaderParam header ? header.name() : member.field();
  }

  /** Returns true if a link in Javadoc can name the method with its parameters. */
  private static boolean isLinkable(ExecutableElement method, RoleAnnotation role) {
    return role.hasName() ? hasNameParameter(method) : method.getParameters().isEmpty();
  }

  private boolean canBeLinked(TypeElement owner) {
    return Visibility.isVisibleBeside(spec, owner) && !Visibility.isHiddenBeside(spec, owner);
  }

  /**
   * Returns the type of a member. If the method cannot be a member, the problem of the method is
   * already reported, so a problem of the return type is not reported.
   *
   * @param role the role of the member; the return type of custom parameters is the type of one
   *     value
   */
  private ValueType type(ExecutableElement method, TypeMirror returned, RoleAnnotation role) {
    if (role.isOfProperty()) {
      return properties.read(returned);
    }
    ValueAnnotations annotations = ValueAnnotations.of(method, elements);
    ValueType type =
        types.read(
            method, returned, role.canHaveNotation() ? annotations : annotations.withoutNotation());
    if (type instanceof Unwritable) {
      return isAccessor(method, returned, role.hasName()) ? type : Unwritable.REPORTED;
    }
    return role.hasName() ? new ValueType.MapType(type) : type;
  }

  /** Returns the role that a member without an annotation probably has. */
  private static Role likelyRole(ValueType type, String field) {
    return type == ValueType.Scalar.BOOLEAN ? new Role.Flag(field) : new Role.Filter(field);
  }

  /** Returns the problem of {@code @Ends} on a member that is not a range. */
  private Optional<Problem> notRange(ExecutableElement method, ValueType type, Origin origin) {
    return AnnotationView.find(method, Ends.class, elements)
        .filter(range -> !(type instanceof Unwritable) && !hasRange(type))
        .flatMap(
            range ->
                problem(
                    Code.INVALID_RANGE_NAMES,
                    "%s() has @Ends, but its type is neither TimeRange nor Range. Remove @Ends, or change the type"
                        .formatted(method.getSimpleName()),
                    origin.at(Ends.class, "")));
  }

  /** Returns the problem of {@code @SortedAs} on a member that is not a sort. */
  private Optional<Problem> notSort(ExecutableElement method, ValueType type, Origin origin) {
    boolean sort =
        type instanceof Unwritable
            || type.withParts().anyMatch(part -> part instanceof ValueType.SortType);
    return AnnotationView.find(method, SortedAs.class, elements)
        .filter(sorted -> !sort)
        .flatMap(
            sorted ->
                problem(
                    Code.INVALID_SORT,
                    "%s() has @SortedAs, but its type is neither Sort nor List<Sort>. Remove @SortedAs, or change the type"
                        .formatted(method.getSimpleName()),
                    origin.at(SortedAs.class, "")));
  }

  /**
   * Returns true if a type is a range, or contains a range outside of a record. A range in a record
   * is ignored, because a record component has its own {@code @Ends}.
   */
  private static boolean hasRange(ValueType type) {
    return type instanceof ValueType.RangeType
        || (!(type instanceof ValueType.RecordType)
            && type.parts().stream().anyMatch(MemberReader::hasRange));
  }

  private static Optional<Problem> problem(Code code, String message, Origin origin) {
    return Optional.of(new Problem(code, message, origin));
  }
}
