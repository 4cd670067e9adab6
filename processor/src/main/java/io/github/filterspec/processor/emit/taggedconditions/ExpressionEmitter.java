package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the expression class that is generated from a spec with {@code @TaggedConditions}.
 */
public final class ExpressionEmitter implements SpecEmitter {

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return spec.form() instanceof WireForm.TaggedConditions form
        ? Optional.of(file(spec, form))
        : Optional.empty();
  }

  private static GeneratedFile file(Spec spec, WireForm.TaggedConditions form) {
    ClassName name = GeneratedNames.value(spec);
    MemberConstants constants = new MemberConstants(spec);
    ConditionNames names = new ConditionNames(spec);
    RecordCodecs records = new RecordCodecs(spec);
    TypeSpec.Builder type = header(spec, form, name);
    new ConditionTypes(spec, form, constants, names, records).addTo(type);
    type.addMethod(constructor(GeneratedNames.condition(spec)));
    Factories factories = new Factories(name, constants, names);
    spec.members().stream().flatMap(factories::emit).forEach(type::addMethod);
    new Combining(name, GeneratedNames.condition(spec)).emit().forEach(type::addMethod);
    records.emit().forEach(type::addType);
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static TypeSpec.Builder header(
      Spec spec, WireForm.TaggedConditions form, ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", ExpressionDoc.of(spec, form))
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.EXPRESSION, GeneratedNames.condition(spec), name));
    TypeHeader.addTo(type, spec);
    return type.addModifiers(Modifier.FINAL);
  }

  private static MethodSpec constructor(ClassName condition) {
    ParameterizedTypeName group = ParameterizedTypeName.get(ClassName.get(List.class), condition);
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "Creates an expression from groups in normal form.\n\n@param groups the groups\n")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), group), "groups")
        .addStatement("super(MEMBERS, groups)")
        .build();
  }
}
