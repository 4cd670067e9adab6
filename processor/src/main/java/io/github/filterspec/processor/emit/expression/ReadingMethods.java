package io.github.filterspec.processor.emit.expression;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the methods that read an expression from JSON. */
public final class ReadingMethods {
  private final ClassName expression;
  private final String table;
  private final ClassName codec;

  /**
   * Creates the emitter.
   *
   * @param expression the generated expression
   * @param table the constant in the generated expression that contains the table of its members
   * @param codec the class of the runtime that is the codec of the expression
   */
  public ReadingMethods(ClassName expression, String table, ClassName codec) {
    this.expression = expression;
    this.table = table;
    this.codec = codec;
  }

  /** Emits the methods {@code fromJson} and {@code codec}. */
  public Stream<MethodSpec> emit() {
    return Stream.of(fromText(), fromTree(), codec());
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
        .returns(expression)
        .addJavadoc(doc)
        .addJavadoc("@param json $L\n@return the expression\n", json)
        .addJavadoc(
            "@throws $T if the JSON does not match the spec\n", IllegalArgumentException.class)
        .addStatement("return $L.read(json)", table);
  }

  private MethodSpec codec() {
    return method("codec")
        .addJavadoc("{@return the codec for a member whose value is this expression}\n")
        .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, expression))
        .addStatement("return $T.of($T::fromJson)", codec, expression)
        .build();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
