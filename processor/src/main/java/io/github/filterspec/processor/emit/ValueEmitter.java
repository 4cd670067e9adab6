package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.activekeys.ActiveKeysForm;
import io.github.filterspec.processor.emit.jsonbody.JsonBodyForm;
import io.github.filterspec.processor.emit.queryparameters.QueryParametersForm;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the filter, the query or the command of a spec. */
final class ValueEmitter implements SpecEmitter {
  private static final List<Form.Factory> FORMS =
      List.of(ActiveKeysForm::of, JsonBodyForm::of, QueryParametersForm::of);

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return FORMS.stream()
        .flatMap(factory -> factory.of(spec.form()).stream())
        .map(form -> file(spec, form))
        .findFirst();
  }

  private static GeneratedFile file(Spec spec, Form form) {
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
    new RequestMethods(spec, constants).addTo(type);
    Stages.emit(spec, new MemberDocs(spec, form)).forEach(type::addType);
    type.addType(BuilderClass.emit(spec, form, constants));
    records.emit().forEach(type::addType);
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static TypeSpec.Builder header(Spec spec, Form form, ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", TypeDoc.of(spec, form))
            .addAnnotations(SourceMark.of(spec.type(), spec.access()))
            .addAnnotation(RuntimeTypes.NULL_MARKED)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(form.value(), name));
    if (spec.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Suppression.of(spec.deprecated()).ifPresent(type::addAnnotation);
    spec.endpoint().map(ValueEmitter::request).ifPresent(type::addSuperinterface);
    return type;
  }

  private static ParameterizedTypeName request(Endpoint endpoint) {
    ClassName request = endpoint.writes() ? RuntimeTypes.COMMAND : RuntimeTypes.QUERY;
    return ParameterizedTypeName.get(request, AnswerTypes.item(endpoint));
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.VALUES, "values")
        .addStatement("super(MEMBERS, values)")
        .build();
  }
}
