package io.github.filterspec.processor.read.type;

import io.github.filterspec.processor.model.PropertyKind.Operand;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/** The reader of the types of operands. */
public final class OperandTypes {
  private final Elements elements;
  private final TypeElement kind;
  private final TypeReader types;

  /** Creates a reader for the operators of a kind of property. */
  public OperandTypes(Elements elements, TypeElement kind, PendingFilters filters) {
    this.elements = elements;
    this.kind = kind;
    this.types = new TypeReader(elements, kind, filters);
  }

  /**
   * Reads a parameter of an operator.
   *
   * @param type the type of the parameter, with the type arguments that the kind gives to a parent
   */
  public Operand read(VariableElement parameter, TypeMirror type) {
    ValueAnnotations annotations = ValueAnnotations.of(parameter, elements);
    boolean many = isSet(type);
    TypeMirror value = many ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    return isParameterOfKind(value)
        ? new Operand(Optional.empty(), many, annotations.notation())
        : new Operand(Optional.of(types.read(value, annotations)), many, annotations.notation());
  }

  /** Returns true for the type parameter of the kind, and false for one of a method. */
  private boolean isParameterOfKind(TypeMirror type) {
    return type instanceof TypeVariable variable
        && kind.getTypeParameters().contains(variable.asElement());
  }

  private static boolean isSet(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Set")
        && declared.getTypeArguments().size() == 1;
  }
}
