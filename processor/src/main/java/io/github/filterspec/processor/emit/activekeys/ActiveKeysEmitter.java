package io.github.filterspec.processor.emit.activekeys;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.FilterspecGenerated;
import io.github.filterspec.processor.emit.Accessors;
import io.github.filterspec.processor.emit.GeneratedFile;
import io.github.filterspec.processor.emit.GeneratedNames;
import io.github.filterspec.processor.emit.MemberConstants;
import io.github.filterspec.processor.emit.RecordCodecs;
import io.github.filterspec.processor.emit.RuntimeTypes;
import io.github.filterspec.processor.emit.SpecEmitter;
import io.github.filterspec.processor.emit.Suppression;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the filter or the query of a spec that is a flat body with active keys. */
public final class ActiveKeysEmitter implements SpecEmitter {

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return spec.form() instanceof WireForm.ActiveKeys form
        ? Optional.of(file(spec, form))
        : Optional.empty();
  }

  private static GeneratedFile file(Spec spec, WireForm.ActiveKeys form) {
    ClassName name = GeneratedNames.value(spec);
    MemberConstants constants = new MemberConstants(spec);
    RecordCodecs records = new RecordCodecs(spec);
    TypeSpec.Builder type = header(spec, form, name);
    new MemberTable(spec, form, constants, records).addTo(type);
    type.addMethod(constructor());
    ReadingMethods.addTo(type, spec, name);
    for (SpecMember member : spec.members()) {
      type.addMethod(new Accessors(constants).emit(member));
    }
    new QueryMethods(spec, constants).addTo(type);
    type.addType(BuilderClass.emit(spec, constants));
    records.emit().forEach(type::addType);
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static TypeSpec.Builder header(Spec spec, WireForm.ActiveKeys form, ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", TypeDoc.of(spec, form))
            .addAnnotation(
                AnnotationSpec.builder(FilterspecGenerated.class)
                    .addMember("value", "$T.class", spec.type())
                    .build())
            .addAnnotation(RuntimeTypes.NULL_MARKED)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.ACTIVE_KEYS_VALUE, name));
    if (spec.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Suppression.of(spec.deprecated()).ifPresent(type::addAnnotation);
    spec.endpoint()
        .map(endpoint -> ParameterizedTypeName.get(RuntimeTypes.QUERY, endpoint.item()))
        .ifPresent(type::addSuperinterface);
    return type;
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.VALUES, "values")
        .addStatement("super(MEMBERS, values)")
        .build();
  }
}
