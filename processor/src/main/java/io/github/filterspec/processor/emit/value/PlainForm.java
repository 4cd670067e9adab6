package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.CodecExpressions;
import io.github.filterspec.processor.emit.source.Defaults;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/**
 * The parts of a type that is generated for a wire form without keys. In a wire form without keys,
 * an unset member is absent on the wire.
 *
 * @param value the class of the Filterspec runtime that the generated type extends
 * @param table the class of the Filterspec runtime that lists the members of the spec
 * @param doc the sentence about the wire form in the Javadoc of the generated type
 */
public record PlainForm(ClassName value, ClassName table, String doc) implements Form {
  public static final PlainForm JSON_BODY =
      new PlainForm(
          RuntimeTypes.JSON_BODY_VALUE,
          RuntimeTypes.JSON_BODY_TABLE,
          "On the wire, a member is a field of a JSON body. A member that is not set is absent, unless it has a default.");
  public static final PlainForm QUERY_PARAMETERS =
      new PlainForm(
          RuntimeTypes.QUERY_PARAMETERS_VALUE,
          RuntimeTypes.QUERY_PARAMETERS_TABLE,
          "On the wire, a member is a parameter of the URL. A member that is not set is absent, unless it has a default.");

  @Override
  public CodeBlock newTable(CodeBlock type) {
    return CodeBlock.of("$T.of($L)", table, type);
  }

  @Override
  public CodeBlock declaration(SpecMember member, CodeBlock codec) {
    if (member.role() instanceof Role.Flag) {
      return CodeBlock.of("flag($S, $L)", member.name(), Literal.of(member.field()));
    }
    String method = method(member);
    if (method.equals("wholeBody")) {
      return CodeBlock.of("wholeBody($S, $L)", member.name(), codec);
    }
    CodeBlock defaultValue =
        member.role() instanceof Role.Param param && !param.defaultValue().isEmpty()
            ? CodeBlock.of(", $L", Defaults.of(member))
            : CodecExpressions.unset(member.type(), member.unset());
    return CodeBlock.of(
        "$L($S, $L, $L$L)", method, member.name(), Literal.of(member.field()), codec, defaultValue);
  }

  private static String method(SpecMember member) {
    if (member.role() instanceof Role.WholeBody) {
      return "wholeBody";
    }
    if (member.role() instanceof Role.Filter) {
      return "filter";
    }
    return member.isRequired() ? "required" : "param";
  }
}
