package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.CodecExpressions;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.emit.source.GeneratedLevel;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.RecordCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType.PropertyType;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the constants and methods for the properties of a spec. */
final class Properties {
  private final Spec spec;
  private final ClassName expression;
  private final MemberConstants constants;
  private final MemberDocs docs;
  private final CodecExpressions codecs = new CodecExpressions(RecordCodecs.none());

  Properties(Spec spec, ClassName expression) {
    this.spec = spec;
    this.expression = expression;
    this.constants = new MemberConstants(spec);
    this.docs = new MemberDocs(spec);
  }

  FieldSpec table(PropertyShape shape) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.PROPERTY_TABLE, expression),
            MemberConstants.PROPERTIES,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The table of all properties.\n")
        .initializer(
            "\n$>$>$T.of(\n$>$>$L,\n$L,\n$T::new)$<$<$<$<",
            RuntimeTypes.PROPERTY_TABLE,
            GeneratedLevel.of(expression),
            shape.form(),
            expression)
        .build();
  }

  Stream<FieldSpec> constants() {
    return spec.members().stream()
        .flatMap(
            member ->
                member.type() instanceof PropertyType type
                    ? Stream.of(constant(member, type))
                    : Stream.empty()); // this is only in a skeleton
  }

  private FieldSpec constant(SpecMember member, PropertyType type) {
    boolean custom = member.role() instanceof Role.CustomProperty;
    TypeName property = property(type);
    return FieldSpec.builder(
            custom ? ParameterizedTypeName.get(RuntimeTypes.CUSTOM_PROPERTIES, property) : property,
            constants.of(member),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "\n$>$>$L.$L($S, $L,$L)$<$<",
            MemberConstants.PROPERTIES,
            custom ? "custom" : "add",
            member.name(),
            names(member),
            creation(type))
        .build();
  }

  private static CodeBlock names(SpecMember member) {
    return member.role() instanceof Role.CustomProperty custom
        ? CodeBlock.of("$L, $L", Literal.of(member.field()), Literal.of(custom.pattern()))
        : Literal.of(member.field());
  }

  private CodeBlock creation(PropertyType type) {
    ClassName name = GeneratedNames.property(type.type());
    return type.argument()
        .map(codecs::of)
        .map(
            codec ->
                CodeBlock.of("\n$>$>(table, name) -> new $T<>(table, name, $L)$<$<", name, codec))
        .orElse(CodeBlock.of(" $T::new", name));
  }

  private TypeName property(PropertyType type) {
    ClassName name = GeneratedNames.property(type.type());
    return type.argument()
        .map(argument -> ParameterizedTypeName.get(name, JavaTypes.boxed(argument), expression))
        .orElse(ParameterizedTypeName.get(name, expression));
  }

  Stream<MethodSpec> methods() {
    return spec.members().stream().map(this::method);
  }

  private MethodSpec method(SpecMember member) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("$L", description(member));
    if (!(member.type() instanceof PropertyType type)) {
      return anything(member, method);
    }
    boolean custom = member.role() instanceof Role.CustomProperty;
    method.returns(property(type));
    if (custom) {
      method
          .addJavadoc("$L", DocTags.returning("the operators of the property", "name the name"))
          .addParameter(String.class, "name")
          .addStatement("return $N.named(name)", constants.of(member));
    } else {
      method
          .addJavadoc("$L", DocTags.returning("the operators of the property"))
          .addStatement("return $N", constants.of(member));
    }
    DocTags.deprecate(method, member);
    return method.build();
  }

  /** Emits the method of a skeleton for a property whose type has a problem. */
  private static MethodSpec anything(SpecMember member, MethodSpec.Builder method) {
    if (member.role() instanceof Role.CustomProperty) {
      method.addParameter(String.class, "name");
    }
    return method
        .returns(ClassName.OBJECT)
        .addStatement("return $L", MemberConstants.PROPERTIES)
        .build();
  }

  private CodeBlock description(SpecMember member) {
    return PropertyDoc.joined(
        member.doc(),
        CodeBlock.of("Returns the operators of $L.", docs.reference(member)),
        CodeBlock.of("The property is $L.", DocText.code(member.field())));
  }
}
