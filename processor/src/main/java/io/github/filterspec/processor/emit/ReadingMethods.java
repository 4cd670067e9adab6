package io.github.filterspec.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import javax.lang.model.element.Modifier;

/** Emits the methods that create a value: from a builder, from JSON, or from another value. */
final class ReadingMethods {
  private ReadingMethods() {}

  static void addTo(TypeSpec.Builder type, Spec spec, ClassName name) {
    ClassName builder = name.nestedClass("Builder");
    type.addMethod(builderMethod(spec, builder));
    boolean isFilter = spec.endpoint().isEmpty();
    if (isFilter || spec.members().stream().noneMatch(SpecMember::isOutsideBody)) {
      addFromJson(type, name);
    }
    if (isFilter) {
      type.addMethod(codec(name));
    }
    type.addMethod(toBuilder(builder));
  }

  private static void addFromJson(TypeSpec.Builder type, ClassName name) {
    type.addMethod(fromJson(name).addParameter(String.class, "json").build());
    type.addMethod(
        fromJson(name)
            .addAnnotation(
                AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                    .addMember("mode", "$T.Mode.DELEGATING", RuntimeTypes.JSON_CREATOR)
                    .build())
            .addParameter(RuntimeTypes.JSON_TREE, "json")
            .build());
  }

  private static MethodSpec builderMethod(Spec spec, ClassName builder) {
    ClassName first = Stages.first(spec).orElse(builder);
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("A builder with nothing set.\n\n@return the builder\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(first)
        .addStatement("return new $T()", builder)
        .build();
  }

  private static MethodSpec.Builder fromJson(ClassName name) {
    return MethodSpec.methodBuilder("fromJson")
        .addJavadoc("Reads what {@code toJson} writes, and what the API stores.\n\n")
        .addJavadoc("@param json the whole value\n@return an equal value\n")
        .addJavadoc("@throws $T if it is not such JSON\n", IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addStatement("return new $T(MEMBERS.read(json))", name);
  }

  private static MethodSpec codec(ClassName name) {
    return MethodSpec.methodBuilder("codec")
        .addJavadoc(
            "Reads and writes the filter as a member of another spec.\n\n@return its codec\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, name))
        .addStatement(
            "return $T.of($T::fromJson, new $T(MEMBERS.nothing()))",
            RuntimeTypes.FILTER_CODEC,
            name,
            name)
        .build();
  }

  private static MethodSpec toBuilder(ClassName builder) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Returns a builder that starts from this value.\n\n@return the builder\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addStatement("return new $T(this)", builder)
        .build();
  }
}
