package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeVariableName;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import java.util.Optional;

/** The names of type variables and fields in the class that is generated from a kind. */
final class KindNames {
  static final String OPERATORS = "OPERATORS";

  private final NameAllocator fields = new NameAllocator();
  private final Optional<TypeVariableName> parameter;
  private final TypeVariableName expression;

  KindNames(PropertyKind kind) {
    NameAllocator types = new NameAllocator();
    kind.types()
        .flatMap(type -> type.userType().stream())
        .map(ClassName::topLevelClassName)
        .map(ClassName::simpleName)
        .distinct()
        .forEach(
            name -> {
              types.newName(name);
              fields.newName(name);
            });
    fields.newName(OPERATORS, OPERATORS);
    parameter = kind.parameter().map(types::newName).map(TypeVariableName::get);
    expression = TypeVariableName.get(types.newName("E"));
    for (Operator operator : kind.operators()) {
      fields.newName(wanted(operator, kind), operator.name());
    }
  }

  private static String wanted(Operator operator, PropertyKind kind) {
    return kind.parameter().isPresent()
        ? operator.name() + "Operator"
        : MemberConstants.upperSnake(operator.name());
  }

  /** Returns the type variable for the value; empty if the kind has no type parameter. */
  Optional<TypeVariableName> parameter() {
    return parameter;
  }

  /** Returns the type variable for the expression. */
  TypeVariableName expression() {
    return expression;
  }

  /** Returns the name of the field that contains an operator. */
  String field(Operator operator) {
    return fields.get(operator.name());
  }
}
