package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the methods that create an expression from conditions, from other expressions, or
 * from JSON.
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
        collected("allOf", "Combines expressions with AND.\n"),
        listed("anyOf", "Combines expressions with OR.\n"),
        collected("anyOf", "Combines expressions with OR.\n"),
        fromText(),
        fromTree(),
        codec());
  }

  private MethodSpec of() {
    return method("of")
        .addJavadoc("Creates an expression from one condition.\n")
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

  private MethodSpec collected(String name, String doc) {
    return method(name)
        .addJavadoc(doc)
        .addJavadoc(
            "$L", DocTags.returning("the combination", "expressions at least one expression"))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), expression), "expressions")
        .addStatement("return $L(MEMBERS, expressions)", name)
        .build();
  }

  private MethodSpec fromText() {
    String doc = "Reads an expression that {@code toJson()} wrote, or that the API stores.\n\n";
    return fromJson(doc, "the JSON of the expression").addParameter(String.class, "json").build();
  }

  private MethodSpec fromTree() {
    return fromJson("Reads an expression. Jackson calls this method.\n\n", "the JSON as a tree")
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                .build())
        .addParameter(RuntimeTypes.JSON_TREE, "json")
        .build();
  }

  private MethodSpec.Builder fromJson(String doc, String json) {
    return method("fromJson")
        .addJavadoc(doc)
        .addJavadoc("@param json $L\n@return the expression\n", json)
        .addJavadoc(
            "@throws $T if the JSON does not match the spec\n", IllegalArgumentException.class)
        .addStatement("return MEMBERS.read(json)");
  }

  private MethodSpec codec() {
    return MethodSpec.methodBuilder("codec")
        .addJavadoc("{@return the codec for a member whose value is this expression}\n")
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
