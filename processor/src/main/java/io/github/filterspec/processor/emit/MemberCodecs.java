package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;

/** The expression that makes the codec of a member: that of its type, narrowed to its pattern. */
public final class MemberCodecs {
  private final CodecExpressions codecs;

  /** Expressions that refer to these codecs of records. */
  public MemberCodecs(RecordCodecs records) {
    this.codecs = new CodecExpressions(records);
  }

  /** The codec of a member. */
  public CodeBlock of(SpecMember member) {
    return member
        .pattern()
        .map(regex -> matching(member.type(), regex))
        .orElseGet(() -> codecs.of(member.type()));
  }

  private CodeBlock matching(ValueType type, String regex) {
    if (type instanceof ValueType.SetType set) {
      return CodeBlock.of("$T.setOf($L)", RuntimeTypes.CODECS, matching(set.element(), regex));
    }
    if (type instanceof ValueType.ListType list) {
      return CodeBlock.of("$T.listOf($L)", RuntimeTypes.CODECS, matching(list.element(), regex));
    }
    return CodeBlock.of(
        "$T.matching($L, $L)", RuntimeTypes.CODECS, codecs.of(type), Literal.of(regex));
  }
}
