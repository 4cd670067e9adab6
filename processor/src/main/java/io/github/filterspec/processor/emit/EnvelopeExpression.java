package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Api;

/** The expression of an envelope. */
public final class EnvelopeExpression {
  private EnvelopeExpression() {}

  /** Returns the expression of an envelope. */
  public static CodeBlock of(Api.Envelope envelope) {
    return CodeBlock.of(
        "new $T($L, $L, $L, $L, $L)",
        RuntimeTypes.ENVELOPE_PARTS,
        Literal.of(envelope.data()),
        Literal.of(envelope.success()),
        Literal.of(envelope.successIs()),
        Literal.of(envelope.message()),
        Literal.of(envelope.status()));
  }
}
