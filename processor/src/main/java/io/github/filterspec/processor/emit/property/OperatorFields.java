package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.CodecExpressions;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the fields and constructors in the class that is generated from a kind. The
 * operators are constants, unless the kind has a type parameter: then the codec of the values is an
 * argument of the constructor.
 */
final class OperatorFields {
  private static final TypeName LIST =
      ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.OPERATOR_TYPE);

  private final PropertyKind kind;
  private final KindNames names;
  private final CodecExpressions codecs = new CodecExpressions(RecordCodecs.none());

  OperatorFields(PropertyKind kind, KindNames names) {
    this.kind = kind;
    this.names = names;
  }

  void addTo(TypeSpec.Builder type) {
    if (names.parameter().isPresent()) {
      addGenericTo(type, names.parameter().get());
    } else {
      addConstantsTo(type);
    }
  }

  private void addConstantsTo(TypeSpec.Builder type) {
    for (Operator operator : kind.operators()) {
      type.addField(
          FieldSpec.builder(
                  RuntimeTypes.OPERATOR_TYPE,
                  names.field(operator),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("\n$>$>$L$<$<", operatorType(operator))
              .build());
    }
    type.addField(
        FieldSpec.builder(
                LIST, KindNames.OPERATORS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("\n$>$>$T.of($L)$<$<", List.class, fields())
            .build());
    type.addMethod(
        constructor()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", doc())
            .addStatement("super(table, $L, $L)", name(), KindNames.OPERATORS)
            .build());
  }

  /** Returns the name of the property, with the data that the kind adds. */
  private CodeBlock name() {
    CodeBlock.Builder code = CodeBlock.builder().add("name");
    if (!kind.wireType().isEmpty()) {
      code.add(".ofType($L)", Literal.of(kind.wireType()));
    }
    if (!kind.nameField().isEmpty()) {
      code.add(".inField($L)", Literal.of(kind.nameField()));
    }
    return code.build();
  }

  private CodeBlock fields() {
    return kind.operators().stream()
        .map(operator -> CodeBlock.of("$N", names.field(operator)))
        .collect(CodeBlock.joining(", "));
  }

  private void addGenericTo(TypeSpec.Builder type, TypeName parameter) {
    MethodSpec.Builder all =
        constructor()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(LIST, "operators")
            .addStatement("super(table, $L, operators)", name());
    for (int index = 0; index < kind.operators().size(); index++) {
      String field = names.field(kind.operators().get(index));
      type.addField(
          FieldSpec.builder(RuntimeTypes.OPERATOR_TYPE, field, Modifier.PRIVATE, Modifier.FINAL)
              .build());
      all.addStatement("$N = operators.get($L)", field, index);
    }
    CodeBlock operators =
        kind.operators().stream().map(this::operatorType).collect(CodeBlock.joining(",\n"));
    type.addMethod(
        constructor()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", doc())
            .addJavadoc("@param codec the codec of the values\n")
            .addParameter(ParameterizedTypeName.get(RuntimeTypes.CODEC, parameter), "codec")
            .addStatement("this(table, name, $T.of(\n$L))", List.class, operators)
            .build());
    type.addMethod(all.build());
  }

  private static CodeBlock doc() {
    return CodeBlock.of(
        "Creates a property. Only generated code calls this constructor.\n\n@param table the table of all properties of the expression\n@param name the name of the property\n");
  }

  private MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.PROPERTY_TABLE, names.expression()), "table")
        .addParameter(RuntimeTypes.PROPERTY_NAME, "name");
  }

  private CodeBlock operatorType(Operator operator) {
    CodeBlock.Builder code = CodeBlock.builder().add(create(operator));
    if (operator.literal().equals("{property}")) {
      code.add(".propertyAsOperand()");
    } else if (!operator.literal().isEmpty()) {
      code.add(".literal($L)", Literal.of(operator.literal()));
    }
    boolean compares = !operator.operands().isEmpty() && !operator.meaning().equals("UNSAID");
    if (compares && operator.ignoresCase() && comparesTexts(operator)) {
      code.add(".ignoringCase()");
    }
    if (compares && operator.missingDiffers()) {
      code.add(".missingDiffers()");
    }
    return code.build();
  }

  /** Returns true if an operand is a text, or if its type is the type parameter. */
  private static boolean comparesTexts(Operator operator) {
    return operator.operands().stream()
        .map(operand -> operand.type().orElse(ValueType.Scalar.STRING))
        .anyMatch(ValueType.Scalar.STRING::equals);
  }

  private CodeBlock create(Operator operator) {
    CodeBlock common =
        CodeBlock.of(
            "$S, $L, $T.$L",
            operator.name(),
            Literal.of(operator.token()),
            RuntimeTypes.MEANING,
            operator.meaning());
    if (operator.operands().isEmpty()) {
      return CodeBlock.of("$T.none($L)", RuntimeTypes.OPERATOR_TYPE, common);
    }
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeTypes.OPERATOR_TYPE, method(operator), common, codec(operator));
  }

  private static String method(Operator operator) {
    if (operator.hasMany()) {
      return "many";
    }
    return operator.operands().size() == 1 ? "one" : "two";
  }

  private CodeBlock codec(Operator operator) {
    return operator.operands().get(0).type().map(codecs::of).orElse(CodeBlock.of("codec"));
  }
}
