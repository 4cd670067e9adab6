package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;

/**
 * The generated expressions that create codecs for members. If a member has a pattern, its codec
 * accepts only texts that match the pattern.
 */
public final class MemberCodecs {
  private final CodecExpressions codecs;

  /**
   * Creates the expressions.
   *
   * @param records the generated codecs of the user's records
   */
  public MemberCodecs(RecordCodecs records) {
    this.codecs = new CodecExpressions(records);
  }

  /** Returns an expression that creates the codec of a member. */
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
