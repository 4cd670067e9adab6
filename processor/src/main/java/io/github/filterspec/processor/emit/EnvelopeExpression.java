package io.github.filterspec.processor.emit;

import io.github.filterspec.processor.model.Api;

/** The parts of an envelope: {@code envelope -> envelope.data("data")}. */
final class EnvelopeExpression {
  private EnvelopeExpression() {}

  static PartsExpression of(Api.Envelope envelope) {
    PartsExpression parts = new PartsExpression("envelope").part("data", envelope.data());
    if (!envelope.success().isEmpty()) {
      parts.part("success", envelope.success(), envelope.successIs());
    }
    return parts.part("message", envelope.message()).part("status", envelope.status());
  }
}
