package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.endpoint.AnswerTypes;
import io.github.filterspec.processor.emit.endpoint.ApiExpression;
import io.github.filterspec.processor.emit.endpoint.EnvelopeExpression;
import io.github.filterspec.processor.emit.endpoint.PagingExpression;
import io.github.filterspec.processor.emit.endpoint.RequestSender;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.GeneratedLevel;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.MemberCodecs;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.Writing.Clearing;
import io.github.filterspec.processor.model.Writing.Elements;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The emitter of the constant that lists the members of a spec. */
final class MemberTable {
  private final Spec spec;
  private final Form form;
  private final MemberConstants constants;
  private final MemberCodecs codecs;

  MemberTable(Spec spec, Form form, MemberConstants constants, RecordCodecs records) {
    this.spec = spec;
    this.form = form;
    this.constants = constants;
    this.codecs = new MemberCodecs(records);
  }

  void addTo(TypeSpec.Builder type) {
    type.addField(table());
    spec.members().forEach(member -> type.addField(constant(member)));
    spec.endpoint().flatMap(Endpoint::nextPage).ifPresent(nextPage -> type.addField(nextPage()));
    spec.endpoint().ifPresent(endpoint -> type.addField(endpoint(endpoint)));
  }

  private static FieldSpec nextPage() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.MEMBER, ClassName.get(String.class)),
            MemberConstants.NEXT_PAGE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The URL of the page.\n")
        .initializer("MEMBERS.nextPage()")
        .build();
  }

  private FieldSpec table() {
    CodeBlock.Builder table =
        CodeBlock.builder()
            .add("\n$>$>$L", form.newTable(GeneratedLevel.of(GeneratedNames.value(spec))));
    for (Spec.ConstantField field : spec.constants()) {
      table.add(
          "\n$>$>.constant($L, $L)$<$<", Literal.of(field.field()), Literal.of(field.value()));
    }
    return FieldSpec.builder(
            form.table(), "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The members of the spec, in wire order.\n")
        .initializer(table.add("$<$<").build())
        .build();
  }

  private FieldSpec constant(SpecMember member) {
    FieldSpec.Builder constant =
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.MEMBER, JavaTypes.boxed(member.type())),
                constants.of(member),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("$L", doc(member))
            .initializer("\n$>$>$L$<$<", written(member));
    DocTags.deprecate(constant, member);
    return constant.build();
  }

  private static String doc(SpecMember member) {
    if (member.isPageNumber()) {
      return "The number of the page.\n";
    }
    if (member.isOffset()) {
      return "The offset of the page.\n";
    }
    if (member.isCursor()) {
      return "The cursor of the page.\n";
    }
    return "The %s {@code %s}.\n".formatted(MemberDocs.noun(member), member.name());
  }

  /** Returns the declaration of a member, and where and how its value is written. */
  private CodeBlock written(SpecMember member) {
    CodeBlock declared = CodeBlock.of("MEMBERS.$L", declaration(member));
    if (member.writing().isRepeated()) {
      String form = member.writing().elements().map(Elements::form).orElse("");
      declared = CodeBlock.of("MEMBERS.$L($L)", form.toLowerCase(Locale.ROOT), declared);
    }
    List<String> flat = spec.flatFields(member);
    if (!flat.isEmpty()) {
      declared =
          CodeBlock.of(
              "MEMBERS.flat($L, $L, $L)",
              declared,
              Literal.of(flat.get(0)),
              Literal.of(flat.get(1)));
    }
    if (member.isClearable()) {
      declared =
          CodeBlock.of(
              "MEMBERS.clearable($L, $T.$L)", declared, RuntimeTypes.CLEARED, cleared(member));
    }
    return member.isInUrl() ? CodeBlock.of("MEMBERS.inUrl($L)", declared) : declared;
  }

  /** Returns the name of the runtime's constant for the JSON of a cleared member. */
  private static String cleared(SpecMember member) {
    if (member.writing().clearing().equals(Optional.of(Clearing.NULL))) {
      return "NULL";
    }
    boolean joined = member.writing().elements().filter(Elements::isJoined).isPresent();
    if (member.type() instanceof ValueType.MapType) {
      return "OBJECT";
    }
    boolean array =
        member.type() instanceof ValueType.SetType || member.type() instanceof ValueType.ListType;
    return array && !joined ? "ARRAY" : "TEXT";
  }

  private CodeBlock codec(SpecMember member) {
    return !spec.flatFields(member).isEmpty() && member.type() instanceof ValueType.RangeType range
        ? codecs.openRange(range)
        : codecs.of(member);
  }

  private CodeBlock declaration(SpecMember member) {
    if (member.isPaging()) {
      boolean nested = spec.form().type() == FormType.JSON_BODY && member.hasOpenDot();
      return nested ? nested(member) : paging(member, Literal.of(member.field()));
    }
    CodeBlock codec = codec(member);
    if (member.role() instanceof Role.PathParam path) {
      return CodeBlock.of("path($S, $L, $L)", member.name(), Literal.of(path.name()), codec);
    }
    if (member.role() instanceof Role.HeaderParam header) {
      String method = header.required() ? "requiredHeader" : "header";
      return CodeBlock.of(
          "$L($S, $L, $L)", method, member.name(), Literal.of(header.name()), codec);
    }
    if (member.role() instanceof Role.CustomParam custom) {
      return CodeBlock.of(
          "customParam($S, $L, $L, $L)",
          member.name(),
          Literal.of(custom.template()),
          Literal.of(custom.pattern()),
          codec);
    }
    return form.declaration(member, codec);
  }

  private static CodeBlock nested(SpecMember member) {
    List<String> path = member.fieldPath();
    int last = path.size() - 1;
    CodeBlock objects =
        path.subList(0, last).stream().map(Literal::of).collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "inside(MEMBERS.$L, $L)", paging(member, Literal.of(path.get(last))), objects);
  }

  private static CodeBlock paging(SpecMember member, CodeBlock field) {
    if (member.role() instanceof Role.PageNumber page) {
      return CodeBlock.of("page($S, $L, $L)", member.name(), field, page.first());
    }
    if (member.role() instanceof Role.Offset offset) {
      String method = member.type() == ValueType.Scalar.LONG ? "longOffset" : "offset";
      return CodeBlock.of("$L($S, $L, $L)", method, member.name(), field, offset.first());
    }
    if (member.role() instanceof Role.PageSize size) {
      return CodeBlock.of("pageSize($S, $L, $L, $L)", member.name(), field, size.min(), size.max());
    }
    return CodeBlock.of("$L($S, $L)", CursorMethods.of(member).table(), member.name(), field);
  }

  private FieldSpec endpoint(Endpoint endpoint) {
    CodeBlock.Builder definition =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.$L($L, $S, $L, $T.class)",
                RuntimeTypes.ENDPOINT_DEFINITION,
                method(endpoint),
                ApiExpression.of(endpoint),
                endpoint.method(),
                Literal.of(endpoint.path()),
                AnswerTypes.item(endpoint));
    if (endpoint.idempotent()) {
      definition.add("\n$>$>.idempotent()$<$<");
    }
    new RequestSender(spec, constants)
        .expression()
        .ifPresent(sender -> definition.add("\n$>$>.sentBy($L)$<$<", sender));
    endpoint
        .parts()
        .envelopes()
        .forEach(
            envelope ->
                definition.add(
                    "\n$>$>.envelope($L)$<$<", EnvelopeExpression.of(envelope).lambda()));
    new PagingExpression(spec)
        .expression()
        .ifPresent(paging -> definition.add("\n$>$>.pages($L)$<$<", paging));
    endpoint.info().ifPresent(info -> definition.add("\n$>$>.info($T.class)$<$<", info.type()));
    return FieldSpec.builder(
            RuntimeTypes.ENDPOINT_DEFINITION, "ENDPOINT", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The endpoint to which the $L are sent.\n", endpoint.kind().plural())
        .initializer(definition.add("$<$<").build())
        .build();
  }

  private static String method(Endpoint endpoint) {
    return switch (endpoint.kind()) {
      case QUERY -> "reading";
      case LOOKUP -> "readingOne";
      case COMMAND -> "writing";
    };
  }
}
