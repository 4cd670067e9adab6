package io.github.filterspec.processor.emit.taggedconditions;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.MemberCodecs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;

/** The operands of conditions. */
final class Operands {
  private Operands() {}

  /** Returns true if a condition has an operand. The condition of a flag has no operand. */
  static boolean has(SpecMember member) {
    return !(member.role() instanceof Role.Flag);
  }

  static boolean isOptional(SpecMember member) {
    return member.unset().absent();
  }

  /** Returns the Java type of the operand. */
  static TypeName type(SpecMember member) {
    TypeName type = JavaTypes.of(member.type());
    return isOptional(member)
        ? type.box().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
        : type;
  }

  /**
   * Returns an expression for the codec of the operand. If a range has no start or no end, the JSON
   * of the condition does not contain the field of the missing start or end.
   */
  static CodeBlock codec(SpecMember member, MemberCodecs codecs) {
    return member.type() instanceof ValueType.RangeType range
        ? codecs.openRange(range)
        : codecs.of(member);
  }

  /** Returns a description of the JSON that is written for a condition. */
  static String wire(SpecMember member) {
    String tag = "has the type " + DocText.code(member.key().orElse(""));
    if (!has(member)) {
      return tag;
    }
    return member.isFlat() ? tag + fields(member) : tag + " and the field " + field(member);
  }

  private static String field(SpecMember member) {
    return DocText.code(member.field()) + (isOptional(member) ? ", which may be absent" : "");
  }

  private static String fields(SpecMember member) {
    return member.type() instanceof ValueType.RangeType range
        ? " and the fields %s and %s"
            .formatted(DocText.code(range.from()), DocText.code(range.to()))
        : "";
  }
}
