package io.github.filterspec.processor.read.type;

import static io.github.filterspec.processor.read.type.TypeReader.unwritable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.KindOperators;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.UnresolvedType;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The reader of the types of properties. The type of a property is a kind of property. */
public final class PropertyTypes {
  private static final String PROPERTY = "{property}";

  private final Elements elements;
  private final TypeElement spec;
  private final PendingFilters filters;
  private final TypeReader types;

  /** Creates a reader for the properties of a spec. */
  public PropertyTypes(Elements elements, TypeElement spec, PendingFilters filters) {
    this.elements = elements;
    this.spec = spec;
    this.filters = filters;
    this.types = new TypeReader(elements, spec, filters);
  }

  /** Reads the return type of a method with {@code @Property}. */
  public ValueType read(TypeMirror type) {
    if (UnresolvedType.isOne(type)) {
      return Unwritable.REPORTED;
    }
    return type instanceof DeclaredType declared
            && AnnotationView.find(declared.asElement(), Operators.class, elements).isPresent()
        ? kind(declared, (TypeElement) declared.asElement())
        : noKind(type);
  }

  private static ValueType noKind(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        ? Unwritable.REPORTED
        : unwritable(
            type,
            "The type of a property must be an interface with @Operators, which declares the operators of the property");
  }

  private ValueType kind(DeclaredType type, TypeElement kind) {
    if (!Visibility.isVisibleBeside(spec, kind)) {
      return Unwritable.invisible(TypeName.get(type));
    }
    if (!filters.hasKind(ClassName.get(kind))) {
      return unwritable(
          type,
          "The class %s, which Filterspec generates from %s, is missing. Compile %2$s with the processor of Filterspec"
              .formatted(
                  GeneratedNames.property(ClassName.get(kind)).canonicalName(),
                  kind.getSimpleName()));
    }
    if (kind.getTypeParameters().isEmpty()) {
      return new ValueType.PropertyType(ClassName.get(kind), Optional.empty(), operators(kind));
    }
    if (type.getTypeArguments().isEmpty()) {
      return unwritable(
          type, "Add a type argument, as in %s<String>".formatted(kind.getSimpleName()));
    }
    ValueType argument = types.read(type.getTypeArguments().get(0), ValueAnnotations.NONE);
    return argument instanceof Unwritable
        ? argument
        : new ValueType.PropertyType(ClassName.get(kind), Optional.of(argument), operators(kind));
  }

  private KindOperators operators(TypeElement kind) {
    return new KindOperators(
        names(kind, method -> method.getParameters().size() == 2),
        names(kind, this::isWithoutName),
        AnnotationView.find(kind, Operators.class, elements)
            .filter(declared -> !declared.text("type").isEmpty())
            .isPresent(),
        operatorsOf(kind).map(this::template).toList());
  }

  private KindOperators.Template template(ExecutableElement method) {
    AnnotationView operator = AnnotationView.find(method, Operator.class, elements).orElseThrow();
    return new KindOperators.Template(
        method.getSimpleName().toString(),
        operator.text("value"),
        method.getParameters().size(),
        !operator.text("literal").isEmpty());
  }

  private boolean isWithoutName(ExecutableElement method) {
    return AnnotationView.find(method, Operator.class, elements)
        .filter(
            declared ->
                !declared.text("value").contains(PROPERTY)
                    && !declared.text("literal").equals(PROPERTY))
        .isPresent();
  }

  private Stream<ExecutableElement> operatorsOf(TypeElement kind) {
    return Stream.concat(Stream.of(kind), ParentTypes.all(kind).stream())
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> AnnotationView.find(method, Operator.class, elements).isPresent());
  }

  private List<String> names(TypeElement kind, Predicate<ExecutableElement> some) {
    return operatorsOf(kind)
        .filter(some)
        .map(method -> method.getSimpleName().toString())
        .sorted()
        .distinct()
        .toList();
  }
}
