package io.github.filterspec.processor.emit.taggedconditions;

import static io.github.filterspec.processor.emit.taggedconditions.ConditionNames.imported;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.GeneratedLevel;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.MemberCodecs;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import javax.lang.model.element.Modifier;

/** The emitter of the constant that lists the conditions of a spec. */
final class ConditionTypes {
  private final Spec spec;
  private final WireForm.TaggedConditions form;
  private final MemberConstants constants;
  private final ConditionNames names;
  private final MemberCodecs codecs;

  ConditionTypes(
      Spec spec,
      WireForm.TaggedConditions form,
      MemberConstants constants,
      ConditionNames names,
      RecordCodecs records) {
    this.spec = spec;
    this.form = form;
    this.constants = constants;
    this.names = names;
    this.codecs = new MemberCodecs(records);
  }

  void addTo(TypeSpec.Builder type) {
    type.addField(table());
    spec.members().forEach(member -> type.addField(constant(member)));
  }

  private FieldSpec table() {
    ClassName expression = GeneratedNames.value(spec);
    CodeBlock levels =
        CodeBlock.of(
            "$T.$L($L, $L).tag($L).maxGroups($L)",
            RuntimeTypes.TWO_LEVELS,
            form.orOfAnds() ? "orOfAnds" : "andOfOrs",
            Literal.of(form.groups()),
            Literal.of(form.conditions()),
            Literal.of(form.tag()),
            form.maxGroups());
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                RuntimeTypes.CONDITION_TABLE, GeneratedNames.condition(spec), expression),
            "MEMBERS",
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The types of all conditions.\n")
        .initializer(
            "\n$>$>$T.of(\n$>$>$L,\n$L,\n$T::new,\n$T::new)$<$<$<$<",
            RuntimeTypes.CONDITION_TABLE,
            GeneratedLevel.of(expression),
            levels,
            expression,
            imported(names.unknown()))
        .build();
  }

  private FieldSpec constant(SpecMember member) {
    ParameterizedTypeName type =
        ParameterizedTypeName.get(
            RuntimeTypes.CONDITION_TYPE,
            imported(names.of(member)),
            JavaTypes.boxed(member.type()));
    return FieldSpec.builder(type, constants.of(member), Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The type of the condition {@code $L}.\n", member.name())
        .initializer("\n$>$>MEMBERS.$L$<$<", declaration(member))
        .build();
  }

  private CodeBlock declaration(SpecMember member) {
    ClassName record = imported(names.of(member));
    CodeBlock tag = Literal.of(member.key().orElse(""));
    if (!Operands.has(member)) {
      return CodeBlock.of(
          "flag(\n$>$>$S, $L, $T.class, $T::new)$<$<", member.name(), tag, record, record);
    }
    CodeBlock field =
        member.isFlat() ? CodeBlock.of("") : CodeBlock.of("$L, ", Literal.of(member.field()));
    return CodeBlock.of(
        "$L(\n$>$>$S, $L, $L$L,\n$T.class, $T::new, $T::$N)$<$<",
        method(member),
        member.name(),
        tag,
        field,
        Operands.codec(member, codecs),
        record,
        record,
        record,
        member.name());
  }

  private static String method(SpecMember member) {
    if (member.isFlat()) {
      return "flat";
    }
    return Operands.isOptional(member) ? "optional" : "filter";
  }
}
