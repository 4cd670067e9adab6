package io.github.filterspec.processor.read.type;

import static io.github.filterspec.processor.read.type.TypeReader.unwritable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.Operators;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyForm;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.Unwritable.Cause;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.EndpointAnnotations;
import io.github.filterspec.processor.read.element.Visibility;
import io.github.filterspec.processor.read.element.WireForms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The reader of types that the user declares: enums, records, and filters that are generated from
 * other specs.
 */
final class UserTypeReader {
  private final Elements elements;
  private final TypeElement spec;
  private final TypeReader types;
  private final RecordReader records;
  private final Deque<String> recordsBeingRead = new ArrayDeque<>();

  UserTypeReader(Elements elements, TypeElement spec, TypeReader types) {
    this.elements = elements;
    this.spec = spec;
    this.types = types;
    this.records = new RecordReader(elements);
  }

  ValueType read(DeclaredType type, TypeElement element) {
    if (!Visibility.isVisibleBeside(spec, element)) {
      return Unwritable.invisible(TypeName.get(type));
    }
    if (Visibility.isHiddenBeside(spec, element)) {
      return unwritable(type, "Rename the type, because generated code uses this name");
    }
    if (element.getKind() == ElementKind.ENUM) {
      return records.readEnum(element);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return readRecord(type, element);
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return new AlternativesReader(spec, this).read(type, element);
    }
    if (isGeneratedFilter(element)) {
      return new ValueType.FilterType(
          ClassName.get(element), !hasMethod(element, "builder"), json(element));
    }
    if (AnnotationView.find(element, Operators.class, elements).isPresent()) {
      return unwritable(
          type,
          "%s is a kind of property, and not the type of a value. Use @Property in a spec whose wire form combines conditions on properties"
              .formatted(element.getSimpleName()));
    }
    return unwritable(
        type,
        AnnotationView.find(element, FilterSpec.class, elements).isPresent()
            ? insteadOfSpec(element)
            : JdkTypes.insteadOf(element.getQualifiedName().toString()));
  }

  private String insteadOfSpec(TypeElement other) {
    return EndpointAnnotations.areOn(other, elements)
        ? "%1$s has an endpoint, so Filterspec generates no filter from %1$s. Use the generated filter of a spec without @Reads and @Writes"
            .formatted(other.getSimpleName())
        : "Did you mean the generated %s?"
            .formatted(GeneratedNames.filter(ClassName.get(other)).simpleName());
  }

  private ValueType readRecord(DeclaredType type, TypeElement element) {
    if (!element.getTypeParameters().isEmpty()) {
      return unwritable(type, "Write a record without type parameters");
    }
    if (isAbstract(element)) {
      return Unwritable.REPORTED;
    }
    return readComponents(type, element);
  }

  /**
   * Returns true if the user declares a record with the modifier {@code abstract}. Java does not
   * allow abstract records, but Eclipse's compiler continues with an abstract record.
   */
  private static boolean isAbstract(TypeElement element) {
    return element.getModifiers().contains(Modifier.ABSTRACT);
  }

  private ValueType readComponents(DeclaredType type, TypeElement element) {
    String name = element.getQualifiedName().toString();
    if (recordsBeingRead.contains(name)) {
      return unwritable(
          type,
          "A record cannot contain itself, so write a different record for each level of nesting");
    }
    recordsBeingRead.push(name);
    try {
      return recordOrCauses(records.readRecord(element, types));
    } finally {
      recordsBeingRead.pop();
    }
  }

  /** Reads a record. A record whose only component is a text is read as a text. */
  ValueType readAlternative(TypeElement element) {
    return readRecord((DeclaredType) element.asType(), element);
  }

  /** Returns the record, or the problems of the components that Filterspec cannot write. */
  private static ValueType recordOrCauses(ValueType read) {
    if (!(read instanceof ValueType.RecordType record)) {
      return read;
    }
    List<Cause> causes =
        record.components().stream().flatMap(component -> causes(record, component)).toList();
    if (!causes.isEmpty()) {
      return new Unwritable(record.type(), "", causes);
    }
    boolean reported =
        record.components().stream().anyMatch(component -> component.type() == Unwritable.REPORTED);
    return reported ? Unwritable.REPORTED : read;
  }

  private static Stream<Cause> causes(ValueType.RecordType record, Component component) {
    if (!(component.type() instanceof Unwritable bad) || bad.equals(Unwritable.REPORTED)) {
      return Stream.empty();
    }
    String name = record.type().simpleName() + "." + component.name();
    Origin origin = Origin.ofType(record.type().canonicalName()).member(component.name());
    return bad.causes().isEmpty()
        ? Stream.of(new Cause(bad.message(name), origin))
        : bad.causes().stream();
  }

  /**
   * Returns true for a generated filter, and false for a generated query. A generated filter has a
   * method {@code codec}, because a filter can be the value of a member. A generated query has no
   * method {@code codec}.
   */
  private boolean isGeneratedFilter(TypeElement element) {
    return AnnotationView.find(element, FilterspecGenerated.class, elements).isPresent()
        && hasMethod(element, "codec");
  }

  /** Returns true if the spec from which a filter is generated says that the filter is an array. */
  private PropertyForm.Json json(TypeElement filter) {
    return AnnotationView.find(filter, FilterspecGenerated.class, elements)
        .flatMap(mark -> mark.type("value"))
        .filter(DeclaredType.class::isInstance)
        .map(source -> (TypeElement) ((DeclaredType) source).asElement())
        .map(source -> WireForms.jsonOf(source, elements))
        .orElse(PropertyForm.Json.OBJECT);
  }

  private static boolean hasMethod(TypeElement element, String name) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name));
  }
}
