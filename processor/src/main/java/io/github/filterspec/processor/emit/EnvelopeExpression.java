package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Api;

/** The expression that says how answers wrap their data. */
public final class EnvelopeExpression {
  private EnvelopeExpression() {}

  /** The parts of an envelope. */
  public static CodeBlock of(Api.Envelope envelope) {
    return CodeBlock.of(
        "new $T($S, $S, $S, $S, $S)",
        RuntimeTypes.ENVELOPE_PARTS,
        envelope.data(),
        envelope.success(),
        envelope.successIs(),
        envelope.message(),
        envelope.status());
  }
}
