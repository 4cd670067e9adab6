package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of static methods that create an expression with one condition. */
final class Factories {
  private static final String VALUES = "values the values of the operand";

  private final ClassName expression;
  private final MemberConstants constants;
  private final ConditionNames names;
  private final MemberDocs docs;

  Factories(ClassName expression, MemberConstants constants, ConditionNames names) {
    this.expression = expression;
    this.constants = constants;
    this.names = names;
    this.docs =
        new MemberDocs("Creates", expression.packageName(), member -> "condition", Operands::wire);
  }

  Stream<MethodSpec> emit(SpecMember member) {
    if (!Operands.has(member)) {
      return Stream.of(making(member, described(member), CodeBlock.of(""), tags()));
    }
    Stream<MethodSpec> withOperand = withOperand(member);
    return Operands.isOptional(member)
        ? Stream.concat(Stream.of(withoutOperand(member)), withOperand)
        : withOperand;
  }

  private MethodSpec withoutOperand(SpecMember member) {
    MethodSpec.Builder method =
        described(member).addJavadoc("\n<p>The condition has no operand.\n");
    return making(member, method, CodeBlock.of("null"), tags());
  }

  private Stream<MethodSpec> withOperand(SpecMember member) {
    if (member.type() instanceof ValueType.SetType set) {
      return collection(member, JavaTypes.boxed(set.element()), "set");
    }
    if (member.type() instanceof ValueType.ListType list) {
      return collection(member, JavaTypes.boxed(list.element()), "list");
    }
    if (member.type() instanceof Unwritable) {
      return Stream.of(anything(member));
    }
    MethodSpec.Builder method =
        described(member).addParameter(JavaTypes.of(member.type()), "value");
    return Stream.of(making(member, method, CodeBlock.of("value"), tags("value the operand")));
  }

  private Stream<MethodSpec> collection(SpecMember member, TypeName element, String copy) {
    CodeBlock operand = CodeBlock.of("$N.$L(values)", constants.of(member), copy);
    TypeName values = ParameterizedTypeName.get(ClassName.get(Collection.class), element);
    if (element instanceof ParameterizedTypeName) {
      MethodSpec.Builder method = described(member).addParameter(values, "values");
      return Stream.of(making(member, method, operand, tags(VALUES)));
    }
    MethodSpec.Builder method =
        method(member)
            .addJavadoc(
                "Creates the condition {@code $L} with the values in the given collection.\n",
                member.name())
            .addParameter(values, "values");
    return Stream.of(listed(member, element, copy), making(member, method, operand, tags(VALUES)));
  }

  private MethodSpec listed(SpecMember member, TypeName element, String copy) {
    MethodSpec.Builder method =
        described(member)
            .addParameter(element, "first")
            .addParameter(ArrayTypeName.of(element), "more")
            .varargs();
    return making(
        member,
        method,
        CodeBlock.of("$N.$L(first, more)", constants.of(member), copy),
        tags("first the first value of the operand", "more the other values"));
  }

  /** Emits the method of a skeleton for a member whose type cannot be sent in a request. */
  private MethodSpec anything(SpecMember member) {
    MethodSpec.Builder method =
        described(member).addParameter(ArrayTypeName.of(ClassName.OBJECT), "values").varargs();
    return making(member, method, CodeBlock.of("values"), tags(VALUES));
  }

  private static CodeBlock tags(String... parameters) {
    return DocTags.returning("an expression with this condition", parameters);
  }

  private MethodSpec making(
      SpecMember member, MethodSpec.Builder method, CodeBlock operand, CodeBlock tags) {
    method.addJavadoc("$L", tags);
    DocTags.deprecate(method, member);
    return method
        .addStatement("return of(new $T($L))", ConditionNames.imported(names.of(member)), operand)
        .build();
  }

  private MethodSpec.Builder described(SpecMember member) {
    return method(member).addJavadoc("$L", docs.description(member));
  }

  private MethodSpec.Builder method(SpecMember member) {
    return MethodSpec.methodBuilder(member.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(expression);
  }
}
