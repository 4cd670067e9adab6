package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.filterspec.processor.emit.DocTags;
import io.github.filterspec.processor.emit.RuntimeTypes;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that create an expression: from conditions, from other expressions, or from
 * JSON.
 */
final class Combining {
  private final ClassName expression;
  private final ClassName condition;

  Combining(ClassName expression, ClassName condition) {
    this.expression = expression;
    this.condition = condition;
  }

  Stream<MethodSpec> emit() {
    return Stream.of(
        of(),
        listed("allOf", "Combines expressions with AND.\n"),
        collected("allOf"),
        listed("anyOf", "Combines expressions with OR.\n"),
        collected("anyOf"),
        fromJson().addParameter(String.class, "json").build(),
        fromTree(),
        codec());
  }

  private MethodSpec of() {
    return method("of")
        .addJavadoc("Makes an expression of one condition.\n")
        .addJavadoc("$L", DocTags.returning("the expression", "condition the condition"))
        .addParameter(condition, "condition")
        .addStatement("return MEMBERS.single(condition)")
        .build();
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
        .addStatement("return $L(MEMBERS, first, more)", name)
        .build();
  }

  private MethodSpec collected(String name) {
    return method(name)
        .addJavadoc(
            "Like {@link #$L($T, $T...)}; there must be at least one.\n",
            name,
            expression,
            expression)
        .addJavadoc("$L", DocTags.returning("the combination", "expressions the expressions"))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), expression), "expressions")
        .addStatement("return $L(MEMBERS, expressions)", name)
        .build();
  }

  private MethodSpec fromTree() {
    return fromJson()
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                .build())
        .addParameter(RuntimeTypes.JSON_TREE, "json")
        .build();
  }

  private MethodSpec.Builder fromJson() {
    return method("fromJson")
        .addJavadoc("Reads what {@code toJson} writes, and what the API stores.\n\n")
        .addJavadoc("@param json the whole expression\n@return an equal expression\n")
        .addJavadoc("@throws $T if it has another shape\n", IllegalArgumentException.class)
        .addStatement("return MEMBERS.read(json)");
  }

  private MethodSpec codec() {
    return MethodSpec.methodBuilder("codec")
        .addJavadoc(
            "Reads and writes the expression as a member of another spec.\n\n@return its codec\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, expression))
        .addStatement("return $T.of($T::fromJson)", RuntimeTypes.EXPRESSION_CODEC, expression)
        .build();
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(expression);
  }
}
