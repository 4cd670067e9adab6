package io.github.filterspec.processor.read;

import com.sun.source.util.Trees;
import io.github.filterspec.Api;
import io.github.filterspec.Clearable;
import io.github.filterspec.Compares;
import io.github.filterspec.Constant;
import io.github.filterspec.Cursor;
import io.github.filterspec.CustomParam;
import io.github.filterspec.CustomProperty;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Elements;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.InUrl;
import io.github.filterspec.Key;
import io.github.filterspec.LastPage;
import io.github.filterspec.Matches;
import io.github.filterspec.NextPage;
import io.github.filterspec.Offset;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.PageCap;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Property;
import io.github.filterspec.Reads;
import io.github.filterspec.ReadsOne;
import io.github.filterspec.Required;
import io.github.filterspec.SortedAs;
import io.github.filterspec.Unset;
import io.github.filterspec.WholeBody;
import io.github.filterspec.Writes;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.KotlinProperty;
import io.github.filterspec.processor.read.element.PartAnnotations;
import io.github.filterspec.processor.read.element.RoleAnnotation;
import io.github.filterspec.processor.read.element.UnresolvedType;
import io.github.filterspec.processor.read.round.SourceTrees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The search for annotations of Filterspec that have no effect, because they are not on a spec or a
 * member.
 */
public final class StrayAnnotations {
  /** The annotations of specs, except the wire forms, which an annotation of a spec can have. */
  private static final List<Class<?>> OF_SPECS_ONLY =
      List.of(
          Reads.class,
          ReadsOne.class,
          Writes.class,
          LastPage.class,
          NextPage.class,
          PageCap.class,
          PageInfo.class,
          Constant.class,
          Constant.All.class);

  private static final List<Class<?>> OF_SPECS =
      Stream.<Class<?>>concat(
              FormType.declarable().stream().map(FormType::annotation), OF_SPECS_ONLY.stream())
          .toList();
  private static final List<Class<?>> OF_MEMBERS_ONLY =
      List.of(
          Filter.class,
          Flag.class,
          Param.class,
          PageNumber.class,
          Offset.class,
          Cursor.class,
          PageSize.class,
          PathParam.class,
          HeaderParam.class,
          WholeBody.class,
          CustomParam.class,
          Property.class,
          CustomProperty.class,
          Matches.class,
          Elements.class,
          InUrl.class,
          Clearable.class,
          Compares.class,
          Key.class,
          SortedAs.class,
          Required.class,
          DefaultValue.class);
  private static final List<Class<?>> OF_MEMBERS =
      Stream.concat(OF_MEMBERS_ONLY.stream(), Stream.of(Ends.class, Unset.class, WrittenAs.class))
          .toList();

  /** The end of the name of a container of repeated annotations. */
  private static final String CONTAINER = ".All";

  private final javax.lang.model.util.Elements elements;
  private final SourceTrees trees;

  /** Creates the search for annotations without effect in one run of the compiler. */
  public StrayAnnotations(javax.lang.model.util.Elements elements, Optional<Trees> trees) {
    this.elements = elements;
    this.trees = new SourceTrees(trees);
  }

  /** Returns the problems of annotations on a type, and on all types and methods in the type. */
  public Stream<Problem> in(TypeElement type) {
    List<? extends Element> enclosed = type.getEnclosedElements();
    return Stream.of(
            onType(type),
            ofOperators(type),
            ElementFilter.methodsIn(enclosed).stream().flatMap(method -> onMethod(type, method)),
            ElementFilter.typesIn(enclosed).stream().flatMap(this::in))
        .flatMap(problems -> problems);
  }

  private Stream<Problem> onType(TypeElement type) {
    if (AnnotationView.find(type, FilterSpec.class, elements).isPresent() || isMisspelt(type)) {
      return Stream.empty();
    }
    Optional<Class<?>> part = PartAnnotations.on(type, elements).findFirst();
    if (part.isPresent() && type.getKind() == ElementKind.ANNOTATION_TYPE) {
      String where = "%2$s, which is not an API annotation. Add @Api to %2$s";
      return AnnotationView.find(type, Api.class, elements).isPresent()
          ? Stream.empty()
          : Stream.of(problem(part.get().getCanonicalName(), where, type, origin(type)));
    }
    return first(type, isAnnotation(type) ? OF_SPECS_ONLY : OF_SPECS)
        .or(() -> part)
        .map(Class::getCanonicalName)
        .or(() -> apiOfMembers(type))
        .map(
            stray ->
                problem(
                    stray,
                    type.getKind() == ElementKind.INTERFACE
                        ? "%2$s, which is not a filter spec. Add @FilterSpec to %2$s"
                        : "%2$s, which is not a filter spec. Remove @%1$s, or make %2$s an interface with @FilterSpec",
                    type,
                    origin(type)))
        .stream();
  }

  /**
   * Returns true if the type has an unknown annotation. An unknown annotation may be a misspelt
   * annotation of Filterspec.
   */
  private boolean isMisspelt(TypeElement type) {
    return trees.hidesAnnotationsOf(type)
        || type.getAnnotationMirrors().stream()
            .anyMatch(annotation -> UnresolvedType.isOne(annotation.getAnnotationType()));
  }

  /**
   * Returns the name of the API annotation on an interface that has methods with annotations such
   * as {@code @Filter}. The result is empty if no method has an annotation such as {@code @Filter},
   * because the interface may have the API annotation for another purpose.
   */
  private Optional<String> apiOfMembers(TypeElement type) {
    boolean members =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> isMember(type, method) && RoleAnnotation.isOnAny(method, elements));
    return type.getAnnotationMirrors().stream()
        .map(AnnotationView::typeOf)
        .filter(
            annotation ->
                members && AnnotationView.find(annotation, Api.class, elements).isPresent())
        .map(api -> api.getQualifiedName().toString())
        .findFirst();
  }

  private static boolean isMember(TypeElement type, ExecutableElement method) {
    return type.getKind() == ElementKind.INTERFACE
        && method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean isAnnotation(TypeElement type) {
    return type.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  /** Returns a problem if a type has operators, but is neither a kind of property nor a spec. */
  private Stream<Problem> ofOperators(TypeElement type) {
    boolean kind = AnnotationView.find(type, Operators.class, elements).isPresent();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !kind && !isSpec(type))
        .filter(method -> AnnotationView.find(method, Operator.class, elements).isPresent())
        .limit(1)
        .map(
            method ->
                problem(
                    Operator.class.getCanonicalName(),
                    "a method of %2$s, which is not a kind of property. Add @Operators to %2$s",
                    type,
                    origin(type)));
  }

  private Stream<Problem> onMethod(TypeElement type, ExecutableElement method) {
    if (isMember(type, method) || isBadSpec(type) || isOfPropertyInSpec(type, method)) {
      return Stream.empty();
    }
    boolean component = type.getKind() == ElementKind.RECORD;
    String name = method.getSimpleName().toString();
    Origin origin = origin(type).method(name, method.getParameters().size());
    String message =
        component
            ? "\"%2$s\" in the record "
                + type.getSimpleName()
                + ", because only a method of a filter spec can have @%1$s. Remove @%1$s"
            : "%2$s(), because only an interface method without a body can be a member. Remove @%1$s";
    return first(method, component ? OF_MEMBERS_ONLY : OF_MEMBERS)
        .map(Class::getCanonicalName)
        .map(stray -> problem(stray, message, method, component ? origin(type) : origin))
        .stream(); // compilers cannot show the getter of a component
  }

  /**
   * Returns true for the annotations of a Kotlin property in a spec. {@code MemberReader} reports
   * the problem that an annotation is on a Kotlin property.
   */
  private boolean isOfPropertyInSpec(TypeElement type, ExecutableElement method) {
    Element around = type.getEnclosingElement();
    return KotlinProperty.isOfAnnotations(method)
        && (isSpec(type) || (around instanceof TypeElement owner && isSpec(owner)));
  }

  private boolean isSpec(TypeElement type) {
    return AnnotationView.find(type, FilterSpec.class, elements).isPresent();
  }

  /**
   * Returns true for a type with {@code @FilterSpec} that is not an interface. For example, if a
   * class has {@code @FilterSpec}, the annotations on the methods of the class are not reported.
   */
  private boolean isBadSpec(TypeElement type) {
    return type.getKind() != ElementKind.INTERFACE
        && AnnotationView.find(type, FilterSpec.class, elements).isPresent();
  }

  private Optional<Class<?>> first(Element element, List<Class<?>> annotations) {
    return annotations.stream()
        .filter(annotation -> AnnotationView.find(element, annotation, elements).isPresent())
        .findFirst();
  }

  private static Origin origin(TypeElement type) {
    return Origin.ofType(type.getQualifiedName().toString());
  }

  private static Problem problem(String stray, String where, Element element, Origin origin) {
    String written = stray.endsWith(CONTAINER) ? stray.substring(0, stray.lastIndexOf('.')) : stray;
    String name = written.substring(written.lastIndexOf('.') + 1);
    String message = "@%1$s has no meaning on " + where;
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        message.formatted(name, element.getSimpleName()),
        origin.at(stray, ""));
  }
}
