package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the methods that create a filter, a query or a command: from a builder, from JSON,
 * or from another object.
 */
final class ReadingMethods {
  private ReadingMethods() {}

  static void addTo(TypeSpec.Builder type, Spec spec, ClassName name) {
    ClassName builder = name.nestedClass("Builder");
    type.addMethod(builderMethod(spec, builder));
    boolean isFilter = spec.endpoint().isEmpty();
    if (isFilter || spec.members().stream().noneMatch(ReadingMethods::isNotInJson)) {
      addFromJson(type, spec, name);
    } else if (isPartlyInJson(spec)) {
      type.addMethod(fromJsonAndParts(spec, name));
    }
    if (isFilter) {
      type.addMethod(codec(name));
    }
    type.addMethod(toBuilder(spec, builder));
  }

  private static boolean isNotInJson(SpecMember member) {
    return member.isOutsideBody() || member.isInUrl();
  }

  /** Returns true if the JSON has members, and the other members are in the path or in headers. */
  private static boolean isPartlyInJson(Spec spec) {
    return spec.members().stream().noneMatch(SpecMember::isInUrl)
        && spec.members().stream().anyMatch(member -> !member.isOutsideBody() && !member.isPage());
  }

  /** Emits {@code fromJson} with a parameter for each part of the path and for each header. */
  private static MethodSpec fromJsonAndParts(Spec spec, ClassName name) {
    String noun = TypeDoc.noun(spec);
    List<SpecMember> parts = spec.members().stream().filter(SpecMember::isOutsideBody).toList();
    boolean taken = parts.stream().anyMatch(part -> part.name().equals("json"));
    String json = taken ? "jsonText" : "json";
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromJson")
            .addJavadoc(
                "Reads a $L that {@code toJson()} wrote. The JSON does not contain the parts of the path and the headers, so they are parameters.\n\n",
                noun)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(name);
    CodeBlock.Builder outside = CodeBlock.builder().add("new $T()", name.nestedClass("Builder"));
    for (SpecMember part : parts) {
      boolean required = part.isRequired();
      method.addJavadoc(
          "@param $L the $L$L\n",
          part.name(),
          part.role() instanceof Role.PathParam ? "part of the path" : "header",
          required ? "" : ", or null if it is not set");
      TypeName type = JavaTypes.of(part.type());
      method.addParameter(
          required
              ? type
              : type.box().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()),
          part.name());
      outside.add(".$L($N)", part.name() + (required ? "" : "IfPresent"), part.name());
    }
    return method
        .addParameter(String.class, json)
        .addJavadoc("@param $L the JSON of the $L\n@return the $L\n", json, noun, noun)
        .addJavadoc(
            "@throws $T if the JSON does not match the spec\n", IllegalArgumentException.class)
        .addStatement("return new $T(MEMBERS.read($L, $L))", name, json, outside.build())
        .build();
  }

  private static void addFromJson(TypeSpec.Builder type, Spec spec, ClassName name) {
    String noun = TypeDoc.noun(spec);
    boolean stored = spec.endpoint().isEmpty() && spec.form().type().carrier() != Carrier.URL;
    String text =
        "Reads a %s that {@code toJson()} wrote%s.\n\n@param json the JSON of the %s\n"
            .formatted(noun, stored ? ", or that the API stores" : "", noun);
    String tree =
        "Reads a %s. Jackson calls this method.\n\n@param json the JSON as a tree\n"
            .formatted(noun);
    type.addMethod(fromJson(name, noun, text).addParameter(String.class, "json").build());
    type.addMethod(
        fromJson(name, noun, tree)
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
        .addJavadoc("{@return a builder in which no member is set}\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(first)
        .addStatement("return new $T()", builder)
        .build();
  }

  private static MethodSpec.Builder fromJson(ClassName name, String noun, String doc) {
    return MethodSpec.methodBuilder("fromJson")
        .addJavadoc("$L@return the $L\n", doc, noun)
        .addJavadoc(
            "@throws $T if the JSON does not match the spec\n", IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addStatement("return new $T(MEMBERS.read(json))", name);
  }

  private static MethodSpec codec(ClassName name) {
    return MethodSpec.methodBuilder("codec")
        .addJavadoc("{@return the codec for a member whose value is this filter}\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.CODEC, name))
        .addStatement(
            "return $T.of($T::fromJson, new $T(MEMBERS.nothing()))",
            RuntimeTypes.FILTER_CODEC,
            name,
            name)
        .build();
  }

  private static MethodSpec toBuilder(Spec spec, ClassName builder) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc(
            "{@return a builder that starts with the values of this $L}\n", TypeDoc.noun(spec))
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addStatement("return new $T(this)", builder)
        .build();
  }
}
