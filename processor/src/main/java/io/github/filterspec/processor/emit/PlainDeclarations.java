package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/** How the forms whose unset members are absent declare their members. */
public final class PlainDeclarations {
  private PlainDeclarations() {}

  /** A call on the table that declares a member. */
  public static CodeBlock of(SpecMember member, CodeBlock codec) {
    if (member.role() instanceof Role.Flag) {
      return CodeBlock.of("flag($S, $L)", member.name(), Literal.of(member.field()));
    }
    String method = method(member);
    if (method.equals("wholeBody")) {
      return CodeBlock.of("wholeBody($S, $L)", member.name(), codec);
    }
    CodeBlock orElse =
        member.role() instanceof Role.Param param && !param.orElse().isEmpty()
            ? CodeBlock.of(", $L", Defaults.of(member))
            : CodeBlock.of("");
    return CodeBlock.of(
        "$L($S, $L, $L$L)", method, member.name(), Literal.of(member.field()), codec, orElse);
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
