package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.endpoint.AnswerTypes;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The emitter of the filter, query or command that is generated from a spec. */
public final class ValueEmitter implements SpecEmitter {
  private final Form.Factory forms;

  public ValueEmitter(Form.Factory forms) {
    this.forms = forms;
  }

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return forms.of(spec.form()).map(form -> file(spec, form));
  }

  private static GeneratedFile file(Spec spec, Form form) {
    ClassName name = GeneratedNames.value(spec);
    MemberConstants constants = new MemberConstants(spec);
    RecordCodecs records = new RecordCodecs(spec);
    TypeSpec.Builder type = header(spec, form, name);
    new MemberTable(spec, form, constants, records).addTo(type);
    type.addMethod(constructor(TypeDoc.noun(spec)));
    ReadingMethods.addTo(type, spec, name);
    Accessors accessors = new Accessors(constants, new MemberDocs(spec), spec.form().type());
    for (SpecMember member : spec.members()) {
      type.addMethod(accessors.emit(member));
    }
    new FieldEnum(spec, constants).addTo(type);
    new Comparisons(spec, constants).addTo(type);
    new RequestMethods(spec, constants).addTo(type);
    Stages.emit(spec, new MemberDocs(spec)).forEach(type::addType);
    type.addType(BuilderClass.emit(spec, constants));
    records.emit().forEach(type::addType);
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static TypeSpec.Builder header(Spec spec, Form form, ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("$L", TypeDoc.of(spec, form))
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(form.value(), name));
    TypeHeader.addTo(type, spec);
    spec.endpoint().map(ValueEmitter::request).ifPresent(type::addSuperinterface);
    return type;
  }

  private static ParameterizedTypeName request(Endpoint endpoint) {
    ClassName request =
        switch (endpoint.kind()) {
          case QUERY -> RuntimeTypes.QUERY;
          case LOOKUP -> RuntimeTypes.LOOKUP;
          case COMMAND -> RuntimeTypes.COMMAND;
        };
    return ParameterizedTypeName.get(request, AnswerTypes.item(endpoint));
  }

  private static MethodSpec constructor(String noun) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "Creates a $L from values that are already checked.\n\n@param values the values\n",
            noun)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.VALUES, "values")
        .addStatement("super(MEMBERS, values)")
        .build();
  }
}
