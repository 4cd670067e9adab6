package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;

/**
 * The expressions that create the codecs of members. The codec of a member is the codec of its
 * type, limited to its pattern.
 */
public final class MemberCodecs {
  private final CodecExpressions codecs;

  /** Creates expressions that refer to these codecs of records. */
  public MemberCodecs(RecordCodecs records) {
    this.codecs = new CodecExpressions(records);
  }

  /** Returns the codec of a member. */
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
