package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of property as data: an interface with {@code @Operators}.
 *
 * @param access the access level of the interface
 * @param deprecated true if the interface, or a type that the interface uses, is deprecated
 * @param doc the user's Javadoc, without tags
 * @param wireType the name that the API has for the kind; empty if it is not written
 * @param nameField the field of a condition that contains the name of the property; empty for the
 *     field of the wire form
 * @param parameters the names of the type parameters
 * @param operators the kind's own operators in source order, followed by the inherited operators
 */
public record PropertyKind(
    ClassName type,
    Access access,
    boolean deprecated,
    String doc,
    String wireType,
    String nameField,
    List<String> parameters,
    List<Operator> operators,
    Origin origin) {

  public PropertyKind {
    parameters = List.copyOf(parameters);
    operators = List.copyOf(operators);
  }

  /**
   * An operator of a kind.
   *
   * @param name the name of the method
   * @param token the name of the operator on the wire
   * @param meaning the name of the constant in {@code Meaning}
   * @param literal the JSON in the place of the operand; empty for the default
   * @param ignoresCase true if the API ignores the case of texts
   * @param missingDiffers true if a missing value is different from each operand
   * @param doc the user's Javadoc, without tags; empty for an inherited operator
   * @param inheritedFrom the interface that declares an inherited operator; empty if generated code
   *     cannot access that interface
   * @param origin the place of the method
   */
  public record Operator(
      String name,
      String token,
      String meaning,
      String literal,
      boolean ignoresCase,
      boolean missingDiffers,
      List<Operand> operands,
      String doc,
      Optional<DeprecationNotice> deprecation,
      Optional<ClassName> inheritedFrom,
      Origin origin) {

    public Operator {
      operands = List.copyOf(operands);
    }

    /** Returns true if the operator has a set of operands. */
    public boolean hasMany() {
      return operands.stream().anyMatch(Operand::many);
    }

    /** Returns the name of the method as messages write it, such as {@code between()}. */
    public String call() {
      return name + "()";
    }
  }

  /**
   * An operand of an operator.
   *
   * @param type the type of one value; empty for the type parameter of the kind
   * @param many true for a set of values
   * @param notation the notation in {@code @WrittenAs}
   */
  public record Operand(Optional<ValueType> type, boolean many, Optional<Notation> notation) {}

  /** Returns the name of the type parameter; empty if the kind has no type parameter. */
  public Optional<String> parameter() {
    return parameters.stream().findFirst();
  }

  /** Returns a copy of this kind with other operators. */
  public PropertyKind with(List<Operator> others) {
    return new PropertyKind(
        type, access, deprecated, doc, wireType, nameField, parameters, others, origin);
  }

  /** Returns true if the generated class is public. */
  public boolean isPublic() {
    return access != Access.PACKAGE;
  }

  /** Returns the types of all operands, except the type parameter. */
  public Stream<ValueType> types() {
    return operators.stream()
        .flatMap(operator -> operator.operands().stream())
        .flatMap(operand -> operand.type().stream());
  }
}
