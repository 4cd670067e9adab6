package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;

/** The generated expressions for the defaults of parameters. */
public final class Defaults {
  private Defaults() {}

  /** Returns an expression for the default of a parameter. */
  public static CodeBlock of(SpecMember member) {
    String text = member.role() instanceof Role.Param param ? param.defaultValue() : "";
    ValueType type = member.type().plain();
    if (type instanceof ValueType.Enumeration enumeration) {
      return CodeBlock.of("$T.$L", enumeration.type(), text);
    }
    if (type instanceof ValueType.OpenEnum openEnum) {
      return CodeBlock.of("new $T($L)", openEnum.type(), Literal.of(text));
    }
    if (type == ValueType.Scalar.STRING) {
      return Literal.of(text);
    }
    if (type == ValueType.Scalar.BOOLEAN) {
      return CodeBlock.of("$L", text.equals("true"));
    }
    String suffix = type == ValueType.Scalar.LONG ? "L" : "";
    return type == ValueType.Scalar.DOUBLE
        ? CodeBlock.of("$L", Double.toString(Double.parseDouble(text)))
        : CodeBlock.of("$L$L", Long.parseLong(text), suffix);
  }
}
