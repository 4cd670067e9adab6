package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SourceMark;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The emitter of generated builders. */
final class BuilderClass {
  private BuilderClass() {}

  static TypeSpec emit(Spec spec, MemberConstants constants) {
    ClassName value = GeneratedNames.value(spec);
    ClassName name = GeneratedNames.builder(spec);
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(name)
            .addJavadoc("The builder of {@link $T}. One builder can build several values.\n", value)
            .addAnnotations(SourceMark.of(spec.type(), spec.access()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    selects(spec) ? RuntimeTypes.FILTER_BUILDER : RuntimeTypes.SPEC_BUILDER,
                    value,
                    name))
            .addSuperinterfaces(Stages.names(spec))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Creates a builder in which no member is set.\n")
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super(MEMBERS, $T::new)", value)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(
                        "Creates a builder that starts with the values of a $L.\n\n",
                        TypeDoc.noun(spec))
                    .addJavadoc("@param start the $L\n", TypeDoc.noun(spec))
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(value, "start")
                    .addStatement("this()")
                    .addStatement("from(start)")
                    .build());
    Setters setters = Setters.ofBuilder(name, constants, new MemberDocs(spec));
    new FieldEnum(spec, constants).addToBuilder(builder);
    Set<String> signatures = new HashSet<>();
    spec.members().stream()
        .flatMap(setters::emit)
        .filter(setter -> signatures.add(signature(setter)))
        .forEach(builder::addMethod);
    spec.storedFilters().forEach(filter -> builder.addMethod(filters(name, filter)));
    return builder.build();
  }

  /** Returns the same text for two methods that have the same signature. */
  private static String signature(MethodSpec method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().withoutAnnotations())
        .map(type -> type instanceof ParameterizedTypeName it ? it.rawType() : type)
        .map(TypeName::toString)
        .collect(Collectors.joining(",", method.name() + "(", ")"));
  }

  /** Returns true if callers must call {@code matchAll()} when they set no filter. */
  private static boolean selects(Spec spec) {
    return !spec.isRequestWithoutPages() && (spec.form().type().hasKeys() || spec.hasFilters());
  }

  private static MethodSpec filters(ClassName builder, ClassName parent) {
    return MethodSpec.methodBuilder("filters")
        .addJavadoc(
            "Copies all members that are set in a stored filter. A stored filter with unknown keys cannot be copied.\n")
        .addJavadoc("$L", DocTags.returning("this builder", "stored the stored filter"))
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(GeneratedNames.filter(parent), "stored")
        .addStatement("return super.copy(stored)")
        .build();
  }
}
