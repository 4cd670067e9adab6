package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.filterspec.processor.emit.expression.Combinations;
import io.github.filterspec.processor.emit.expression.ReadingMethods;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the methods that create an expression from conditions, from other expressions, or
 * from JSON.
 */
final class Combining {
  private static final String TABLE = "MEMBERS";

  private final ClassName expression;
  private final ClassName condition;

  Combining(ClassName expression, ClassName condition) {
    this.expression = expression;
    this.condition = condition;
  }

  Stream<MethodSpec> emit() {
    return Stream.of(
            Stream.of(of()),
            new Combinations(expression, TABLE).emit(true),
            new ReadingMethods(expression, TABLE, RuntimeTypes.EXPRESSION_CODEC).emit())
        .flatMap(methods -> methods);
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(expression)
        .addJavadoc("Creates an expression from one condition.\n")
        .addJavadoc("$L", DocTags.returning("the expression", "condition the condition"))
        .addParameter(condition, "condition")
        .addStatement("return MEMBERS.single(condition)")
        .build();
  }
}
