package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.model.PropertyKind.Operand;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the methods that create a condition with an operator. */
final class OperatorMethods {
  private final KindNames names;
  private final String packageName;

  OperatorMethods(KindNames names, String packageName) {
    this.packageName = packageName;
    this.names = names;
  }

  Stream<MethodSpec> emit(Operator operator) {
    if (operator.operands().isEmpty()) {
      return Stream.of(statement(documented(operator), operator, "").build());
    }
    Operand first = operator.operands().get(0);
    if (first.many()) {
      return Stream.of(listed(operator, boxed(first)), collected(operator, boxed(first)));
    }
    if (operator.operands().size() == 1) {
      return Stream.of(
          statement(
                  documented(operator, "value the operand").addParameter(type(first), "value"),
                  operator,
                  ", value")
              .build());
    }
    return Stream.of(
        statement(
                documented(operator, "first the first operand", "second the second operand")
                    .addParameter(type(first), "first")
                    .addParameter(type(operator.operands().get(1)), "second"),
                operator,
                ", first, second")
            .build());
  }

  private MethodSpec listed(Operator operator, TypeName element) {
    MethodSpec.Builder method =
        documented(operator, "first the first operand", "more the other operands")
            .addParameter(element, "first")
            .addParameter(ArrayTypeName.of(element), "more")
            .varargs();
    if (names.parameter().filter(element::equals).isPresent()) {
      method
          .addAnnotation(SafeVarargs.class)
          .addAnnotation(
              AnnotationSpec.builder(SuppressWarnings.class)
                  .addMember("value", "$S", "varargs") // the array is only read
                  .build())
          .addModifiers(Modifier.FINAL);
    }
    return statement(method, operator, ", listed(first, more)").build();
  }

  private MethodSpec collected(Operator operator, TypeName element) {
    MethodSpec.Builder method =
        documented(operator, "values the operands, at least one")
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Collection.class), element), "values");
    return statement(method, operator, ", values").build();
  }

  private MethodSpec.Builder statement(
      MethodSpec.Builder method, Operator operator, String arguments) {
    return method.addStatement("return where($N$L)", names.field(operator), arguments);
  }

  private MethodSpec.Builder documented(Operator operator, String... parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operator.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(names.expression())
            .addJavadoc("$L", description(operator))
            .addJavadoc("$L", DocTags.returning("the condition as an expression", parameters));
    operator.deprecation().ifPresent(notice -> DocTags.deprecate(method, notice));
    return method;
  }

  private CodeBlock description(Operator operator) {
    CodeBlock wire = CodeBlock.of("The operator is $L.", DocText.code(operator.token()));
    return PropertyDoc.joined(
        operator.doc(),
        operator
            .inheritedFrom()
            .map(
                parent ->
                    CodeBlock.of(
                        "Creates a condition with the operator {@link $L#$L}.",
                        reference(parent),
                        operator.name()))
            .orElse(
                CodeBlock.of("Creates a condition with the operator {@code $L}.", operator.name())),
        wire);
  }

  /** Returns the name of a type for a link. Generated code has no imports only for links. */
  private CodeBlock reference(ClassName type) {
    return type.packageName().equals(packageName)
        ? CodeBlock.of("$T", type)
        : CodeBlock.of("$L", type.canonicalName());
  }

  private TypeName type(Operand operand) {
    return operand.type().map(JavaTypes::of).orElseGet(() -> names.parameter().orElseThrow());
  }

  private TypeName boxed(Operand operand) {
    return type(operand).box();
  }
}
