package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.Writing;
import java.util.Optional;

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

  /**
   * Returns an expression that creates the codec of a member. For custom parameters, the codec is
   * the codec of one value.
   */
  public CodeBlock of(SpecMember member) {
    Optional<Writing.Elements> joined =
        member.writing().elements().filter(Writing.Elements::isJoined);
    if (joined.isPresent() && !member.type().parts().isEmpty()) {
      return joined(member, joined.get());
    }
    return of(member, member.valueType());
  }

  /** Returns an expression that creates the codec of a range whose open ends are left out. */
  public CodeBlock openRange(ValueType.RangeType type) {
    return codecs.openRange(type);
  }

  private CodeBlock of(SpecMember member, ValueType type) {
    return member.pattern().map(regex -> matching(type, regex)).orElseGet(() -> codecs.of(type));
  }

  private CodeBlock joined(SpecMember member, Writing.Elements elements) {
    return CodecExpressions.differentFields(
        member.type(),
        CodeBlock.of(
            "$T.$L($L, $L)",
            RuntimeTypes.CODECS,
            member.type() instanceof ValueType.SetType ? "joinedSet" : "joinedList",
            of(member, member.type().parts().get(0)),
            Literal.of(elements.separator())));
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
