package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.Deprecation;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.javadoc.DocComments;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The reader of a kind of property: its interface, its parents and their operators. */
public final class KindReader {
  private final Elements elements;
  private final Types types;
  private final PendingFilters filters;

  /** Creates a reader for one run of the compiler. */
  public KindReader(Elements elements, Types types, PendingFilters filters) {
    this.elements = elements;
    this.types = types;
    this.filters = filters;
  }

  /** Reads an interface with {@code @Operators}. */
  public ReadResult<PropertyKind> read(TypeElement kind) {
    Origin origin = Origin.ofType(kind.getQualifiedName().toString());
    Access access = ImplicitClass.access(kind, elements);
    Optional<Problem> declaration =
        declarationProblem(kind, access, origin.at(Operators.class, ""));
    List<ExecutableElement> methods =
        kind.getKind() == ElementKind.INTERFACE ? methods(kind) : List.of();
    OperatorReader reader = new OperatorReader(elements, types, kind, filters);
    List<ReadResult<PropertyKind.Operator>> operators = methods.stream().map(reader::read).toList();
    PropertyKind read =
        new PropertyKind(
            ClassName.get(kind),
            access,
            new Deprecation(elements)
                .isNear(kind, operators.stream().map(ReadResult::value).toList()),
            new DocComments(elements).of(kind),
            text(kind, "type"),
            text(kind, "nameField"),
            kind.getTypeParameters().stream().map(KindReader::name).toList(),
            operators.stream().map(ReadResult::value).toList(),
            origin);
    return new ReadResult<>(
        read,
        declaration.isPresent()
            ? declaration.stream().toList()
            : ReadResult.problems(operators).toList());
  }

  private String text(TypeElement kind, String attribute) {
    return AnnotationView.find(kind, Operators.class, elements)
        .map(declared -> declared.text(attribute))
        .orElse("");
  }

  private static String name(TypeParameterElement parameter) {
    return parameter.getSimpleName().toString();
  }

  private Optional<Problem> declarationProblem(TypeElement kind, Access access, Origin place) {
    if (kind.getKind() != ElementKind.INTERFACE) {
      return problem(
          Code.INVALID_KIND,
          "%s has @Operators, but is not an interface. Declare the operators in an interface",
          kind,
          place);
    }
    if (AnnotationView.find(kind, FilterSpec.class, elements).isPresent()) {
      return problem(
          Code.INVALID_KIND,
          "%s has both @Operators and @FilterSpec. Remove @Operators from a spec, or @FilterSpec from a kind of property",
          kind,
          place);
    }
    return access.isWithinPackage()
        ? Optional.empty()
        : problem(Code.INACCESSIBLE_TYPE, "%s " + access.problem(), kind, place);
  }

  private static Optional<Problem> problem(
      Code code, String message, TypeElement kind, Origin place) {
    return Optional.of(new Problem(code, message.formatted(kind.getSimpleName()), place));
  }

  /** Returns the methods of the kind in source order, then the methods of the parents by name. */
  private List<ExecutableElement> methods(TypeElement kind) {
    Set<TypeElement> parents = ParentTypes.all(kind);
    List<ExecutableElement> own = methodsIn(kind).toList();
    List<ExecutableElement> all =
        Stream.concat(own.stream(), parents.stream().flatMap(this::methodsIn)).toList();
    Stream<ExecutableElement> inherited =
        all.stream()
            .skip(own.size())
            .filter(method -> all.stream().noneMatch(other -> overrides(other, method)))
            .sorted(
                Comparator.comparing(
                    method -> method.getSimpleName() + "/" + method.getParameters().size()));
    return Stream.concat(own.stream(), inherited).toList();
  }

  /** Returns the methods of a type that must be operators, or that have {@code @Operator}. */
  private Stream<ExecutableElement> methodsIn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(
            method ->
                method.getModifiers().contains(Modifier.ABSTRACT)
                    || AnnotationView.find(method, Operator.class, elements).isPresent());
  }

  private boolean overrides(ExecutableElement overrider, ExecutableElement method) {
    TypeElement owner = (TypeElement) Objects.requireNonNull(overrider.getEnclosingElement());
    return overrider.getSimpleName().equals(method.getSimpleName())
        && ParentTypes.all(owner).contains(method.getEnclosingElement())
        && elements.overrides(overrider, method, owner);
  }
}
