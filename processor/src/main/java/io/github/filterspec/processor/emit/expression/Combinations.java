package io.github.filterspec.processor.emit.expression;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the methods that combine expressions with AND and OR. */
public final class Combinations {
  private static final String AND = "Combines expressions with AND.\n";
  private static final String OR = "Combines expressions with OR.\n";

  private final ClassName expression;
  private final String table;

  /**
   * Creates the emitter.
   *
   * @param expression the generated expression
   * @param table the constant in the generated expression that contains the table of its members
   */
  public Combinations(ClassName expression, String table) {
    this.expression = expression;
    this.table = table;
  }

  /**
   * Emits the methods {@code allOf} and {@code anyOf}.
   *
   * @param hasOr false for an expression that cannot be combined with OR; then there is no {@code
   *     anyOf}
   */
  public Stream<MethodSpec> emit(boolean hasOr) {
    Stream<MethodSpec> allOf = Stream.of(listed("allOf", AND), collected("allOf", AND));
    return hasOr
        ? Stream.concat(allOf, Stream.of(listed("anyOf", OR), collected("anyOf", OR)))
        : allOf;
  }

  private MethodSpec listed(String name, String doc) {
    return method(name)
        .addJavadoc(doc)
        .addJavadoc(
            "$L",
            DocTags.returning(
                "the combination", "first the first expression", "more the other expressions"))
        .addParameter(expression, "first")
        .addParameter(ArrayTypeName.of(expression), "more")
        .varargs()
        .addStatement("return $L($L, first, more)", name, table)
        .build();
  }

  private MethodSpec collected(String name, String doc) {
    return method(name)
        .addJavadoc(doc)
        .addJavadoc(
            "$L", DocTags.returning("the combination", "expressions at least one expression"))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), expression), "expressions")
        .addStatement("return $L($L, expressions)", name, table)
        .build();
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(expression);
  }
}
