package io.github.filterspec.processor.emit.activekeys;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.Accessors;
import io.github.filterspec.processor.emit.CodecExpressions;
import io.github.filterspec.processor.emit.EnvelopeExpression;
import io.github.filterspec.processor.emit.GeneratedNames;
import io.github.filterspec.processor.emit.JavaTypes;
import io.github.filterspec.processor.emit.MemberConstants;
import io.github.filterspec.processor.emit.MemberDocs;
import io.github.filterspec.processor.emit.RecordCodecs;
import io.github.filterspec.processor.emit.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WireForm;
import javax.lang.model.element.Modifier;

/** Emits the constant table that a spec's members are. */
final class MemberTable {
  private final Spec spec;
  private final WireForm.ActiveKeys form;
  private final MemberConstants constants;
  private final CodecExpressions codecs;

  MemberTable(
      Spec spec, WireForm.ActiveKeys form, MemberConstants constants, RecordCodecs records) {
    this.spec = spec;
    this.form = form;
    this.constants = constants;
    this.codecs = new CodecExpressions(records);
  }

  void addTo(TypeSpec.Builder type) {
    type.addField(table());
    spec.members().forEach(member -> type.addField(constant(member)));
    spec.endpoint().ifPresent(endpoint -> type.addField(endpoint(endpoint)));
  }

  private FieldSpec table() {
    CodeBlock.Builder table =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.of($S, $S)",
                RuntimeTypes.ACTIVE_KEYS_TABLE,
                String.join(".", GeneratedNames.value(spec).simpleNames()),
                form.list());
    for (Spec.ConstantField field : spec.constants()) {
      table.add("\n$>$>.constant($S, $S)$<$<", field.field(), field.value());
    }
    return FieldSpec.builder(
            RuntimeTypes.ACTIVE_KEYS_TABLE,
            "MEMBERS",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(table.add("$<$<").build())
        .build();
  }

  private FieldSpec constant(SpecMember member) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.MEMBER, JavaTypes.boxed(member.type())),
            constants.of(member),
            member.isPageNumber() ? Modifier.PRIVATE : Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("$L", MemberDocs.wireSentence(member))
        .initializer("\n$>$>MEMBERS.$L$<$<", declaration(member))
        .build();
  }

  private CodeBlock declaration(SpecMember member) {
    CodeBlock unset =
        member.unset().declared()
            ? CodeBlock.of(", $L", CodecExpressions.unset(member.type(), member.unset()))
            : CodeBlock.of("");
    if (member.role() instanceof Role.Filter filter) {
      return CodeBlock.of(
          "filter($S, $S, $S, $L$L)",
          member.name(),
          filter.key(),
          member.field(),
          codecs.of(member.type()),
          unset);
    }
    if (member.role() instanceof Role.Flag flag) {
      return CodeBlock.of("flag($S, $S, $S$L)", member.name(), flag.key(), member.field(), unset);
    }
    if (member.role() instanceof Role.PageNumber page) {
      return CodeBlock.of("page($S, $S, $L)", member.name(), member.field(), page.first());
    }
    return CodeBlock.of(
        "param($S, $S, $L, $L)",
        member.name(),
        member.field(),
        codecs.of(member.type()),
        Accessors.hasDefault(member)
            ? orElse(member)
            : CodecExpressions.unset(member.type(), member.unset()));
  }

  private static CodeBlock orElse(SpecMember member) {
    String text = member.role() instanceof Role.Param param ? param.orElse() : "";
    if (member.type() instanceof ValueType.Enumeration type) {
      return CodeBlock.of("$T.$L", type.type(), text);
    }
    if (member.type() instanceof ValueType.OpenEnum type) {
      return CodeBlock.of("new $T($S)", type.type(), text);
    }
    if (member.type() == ValueType.Scalar.STRING) {
      return CodeBlock.of("$S", text);
    }
    if (member.type() == ValueType.Scalar.BOOLEAN) {
      return CodeBlock.of("$L", text.equals("true"));
    }
    String suffix = member.type() == ValueType.Scalar.LONG ? "L" : "";
    return member.type() == ValueType.Scalar.DOUBLE
        ? CodeBlock.of("$L", Double.toString(Double.parseDouble(text)))
        : CodeBlock.of("$L$L", Long.parseLong(text), suffix);
  }

  /** The API; a skeleton may have none. */
  private static CodeBlock api(Endpoint endpoint) {
    return endpoint.apis().isEmpty()
        ? CodeBlock.of("null")
        : CodeBlock.of("$T.API", GeneratedNames.api(endpoint.api()));
  }

  private static FieldSpec endpoint(Endpoint endpoint) {
    CodeBlock.Builder definition =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.reading($L, $S, $S, $T.class)",
                RuntimeTypes.ENDPOINT_DEFINITION,
                api(endpoint),
                endpoint.method(),
                endpoint.path(),
                endpoint.item());
    endpoint
        .envelope()
        .ifPresent(
            envelope ->
                definition.add("\n$>$>.withEnvelope($L)$<$<", EnvelopeExpression.of(envelope)));
    return FieldSpec.builder(
            RuntimeTypes.ENDPOINT_DEFINITION,
            "ENDPOINT",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("Where the queries are sent.\n")
        .initializer(definition.add("$<$<").build())
        .build();
  }
}
