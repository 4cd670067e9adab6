package io.github.filterspec.processor.read.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.PropertyForm;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.AlternativesType;
import io.github.filterspec.processor.model.ValueType.AlternativesType.Alternative;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.read.element.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The reader of sealed interfaces. Each permitted record has one component, and the values of the
 * components are different kinds of JSON, so that a value can be read back.
 */
final class AlternativesReader {
  private enum Json {
    TEXT,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT
  }

  private final TypeElement spec;
  private final UserTypeReader types;

  AlternativesReader(TypeElement spec, UserTypeReader types) {
    this.spec = spec;
    this.types = types;
  }

  ValueType read(DeclaredType type, TypeElement sealed) {
    List<Alternative> alternatives = new ArrayList<>();
    Map<Json, String> kinds = new HashMap<>();
    for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
      TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
      String name = element.getSimpleName().toString();
      if (element.getKind() != ElementKind.RECORD || !element.getTypeParameters().isEmpty()) {
        return unwritable(type, "%s is not a record without type parameters".formatted(name));
      }
      if (!Visibility.isVisibleBeside(spec, element)) {
        return Unwritable.invisible(ClassName.get(element));
      }
      ValueType read = types.readAlternative(element);
      if (read instanceof Unwritable) {
        return read;
      }
      Optional<Alternative> alternative = alternative(read);
      if (alternative.isEmpty()) {
        return unwritable(
            type, "The record %s does not have exactly one component".formatted(name));
      }
      Optional<Json> json = json(alternative.get().value());
      if (json.isEmpty()) {
        return unwritable(
            type, "The component of %s is not a value, a list, a map or a record".formatted(name));
      }
      String other = kinds.put(json.get(), name);
      if (other != null) {
        return unwritable(
            type,
            "%s and %s are both written as %s, so a value could not be read back. Keep one of them"
                .formatted(other, name, words(json.get())));
      }
      alternatives.add(alternative.get());
    }
    return alternatives.isEmpty()
        ? Unwritable.REPORTED
        : new AlternativesType(ClassName.get(sealed), alternatives);
  }

  private static Optional<Alternative> alternative(ValueType read) {
    if (read instanceof ValueType.OpenEnum text) {
      return Optional.of(
          new Alternative(text.type(), text.component(), text.overloaded(), Scalar.STRING));
    }
    return read instanceof ValueType.RecordType record && record.components().size() == 1
        ? Optional.of(
            new Alternative(
                record.type(),
                record.components().get(0).name(),
                record.components().get(0).overloaded(),
                record.components().get(0).type()))
        : Optional.empty();
  }

  private static Optional<Json> json(ValueType type) {
    ValueType wire = type.wire();
    if (wire instanceof Scalar scalar) {
      return Optional.of(
          scalar == Scalar.BOOLEAN ? Json.BOOLEAN : scalar.isNumber() ? Json.NUMBER : Json.TEXT);
    }
    if (wire instanceof ValueType.Enumeration || wire instanceof ValueType.OpenEnum) {
      return Optional.of(Json.TEXT);
    }
    if (wire instanceof ValueType.SetType || wire instanceof ValueType.ListType) {
      return Optional.of(Json.ARRAY);
    }
    if (wire instanceof ValueType.RecordType || wire instanceof ValueType.MapType) {
      return Optional.of(Json.OBJECT);
    }
    return wire instanceof ValueType.FilterType filter
        ? Optional.of(
            filter.json() == PropertyForm.Json.TEXT
                ? Json.TEXT
                : filter.isArray() ? Json.ARRAY : Json.OBJECT)
        : Optional.empty();
  }

  private static String words(Json json) {
    return switch (json) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
    };
  }

  private static Unwritable unwritable(DeclaredType type, String reason) {
    return new Unwritable(
        TypeName.get(type),
        reason
            + ". A sealed interface needs records that have one component each, and that are different kinds of JSON");
  }
}
