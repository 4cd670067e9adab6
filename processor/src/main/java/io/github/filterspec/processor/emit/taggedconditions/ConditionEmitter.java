package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SourceMark;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the sealed interface for the conditions of a spec. The interface contains a record
 * for each member of the spec.
 */
public final class ConditionEmitter implements SpecEmitter {

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return spec.form() instanceof WireForm.TaggedConditions
        ? Optional.of(file(spec))
        : Optional.empty();
  }

  private static GeneratedFile file(Spec spec) {
    ClassName name = GeneratedNames.condition(spec);
    ClassName expression = GeneratedNames.value(spec);
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addJavadoc("A condition of {@link $T}.\n", expression)
            .addSuperinterface(RuntimeTypes.CONDITION);
    type.addModifiers(Modifier.SEALED);
    TypeHeader.addTo(type, spec);
    type.addMethod(writeTo(expression)).addMethod(describe(expression));
    ConditionNames names = new ConditionNames(spec);
    MemberConstants constants = new MemberConstants(spec);
    List<AnnotationSpec> mark = SourceMark.of(spec.type(), spec.access());
    for (SpecMember member : spec.members()) {
      TypeSpec.Builder record = record(member, names, constants, expression).addAnnotations(mark);
      member.deprecation().map(DocTags::annotation).ifPresent(record::addAnnotation);
      type.addType(record.build());
    }
    type.addType(unknown(names.unknown(), expression).addAnnotations(mark).build());
    return GeneratedFile.of(name, type.build(), spec.origin());
  }

  private static MethodSpec writeTo(ClassName expression) {
    return overriding("writeTo")
        .addParameter(RuntimeTypes.JSON_SINK, "sink")
        .addStatement("$T.MEMBERS.write(this, sink)", expression)
        .build();
  }

  private static MethodSpec describe(ClassName expression) {
    return overriding("describe")
        .returns(String.class)
        .addStatement("return $T.MEMBERS.describe(this)", expression)
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
  }

  private static TypeSpec.Builder record(
      SpecMember member, ConditionNames names, MemberConstants constants, ClassName expression) {
    CodeBlock doc =
        CodeBlock.of(
            "The condition of {@link $T#$L}.\nOn the wire, the condition $L.\n",
            expression,
            member.name(),
            Operands.wire(member));
    CodeBlock deprecated =
        member
            .deprecation()
            .flatMap(DocTags::tag)
            .map(tag -> CodeBlock.of("\n$L", tag))
            .orElse(CodeBlock.of(""));
    if (!Operands.has(member)) {
      return record(names.of(member), CodeBlock.join(List.of(doc, deprecated), ""));
    }
    String orNone = Operands.isOptional(member) ? ", or null for no operand" : "";
    CodeBlock canonical =
        CodeBlock.of(
            "$T.$N.$L($N)",
            expression,
            constants.of(member),
            Operands.isOptional(member) ? "checkedIfPresent" : "checked",
            member.name());
    return record(
            names.of(member),
            CodeBlock.join(List.of(doc, param(member.name(), orNone), deprecated), ""))
        .recordConstructor(components(Operands.type(member), member.name()))
        .addMethod(
            compact(
                CodeBlock.of("Checks and copies the operand.\n$L", param(member.name(), orNone)),
                member.name(),
                canonical));
  }

  /**
   * Returns a {@code @param} tag for generated Javadoc; empty if doclint, the Javadoc check of
   * javac, rejects the name of the parameter.
   */
  private static CodeBlock param(String name, String orNone) {
    return name.codePoints().anyMatch(Character::isSupplementaryCodePoint)
        ? CodeBlock.of("")
        : CodeBlock.of("\n@param $L the operand$L\n", name, orNone);
  }

  private static TypeSpec.Builder unknown(ClassName name, ClassName expression) {
    CodeBlock doc =
        CodeBlock.of(
            "An unknown condition, which the spec does not declare.\n\n@param json the JSON of the condition\n");
    return record(name, doc)
        .addSuperinterface(RuntimeTypes.UNKNOWN_JSON)
        .recordConstructor(components(ClassName.get(String.class), "json"))
        .addMethod(
            compact(
                CodeBlock.of(
                    "Checks the condition, and makes its JSON canonical.\n\n@param json the JSON of the condition\n"),
                "json",
                CodeBlock.of("$T.MEMBERS.unknown(json)", expression)));
  }

  private static TypeSpec.Builder record(ClassName name, CodeBlock doc) {
    return TypeSpec.recordBuilder(name)
        .addJavadoc("$L", doc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(Objects.requireNonNull(name.enclosingClassName()));
  }

  private static MethodSpec components(TypeName type, String name) {
    return MethodSpec.constructorBuilder()
        .addParameter(ParameterSpec.builder(type, name).build())
        .build();
  }

  private static MethodSpec compact(CodeBlock doc, String component, CodeBlock canonical) {
    return MethodSpec.compactConstructorBuilder()
        .addJavadoc("$L", doc)
        .addModifiers(Modifier.PUBLIC)
        .addStatement("$N = $L", component, canonical)
        .build();
  }
}
