package io.github.filterspec.processor.emit.endpoint;

import io.github.filterspec.processor.model.ApiParts;

/**
 * The generated lambda that defines an envelope, such as {@code envelope -> envelope.data("data")}.
 */
public final class EnvelopeExpression {
  private EnvelopeExpression() {}

  public static PartsExpression of(ApiParts.Envelope envelope) {
    PartsExpression parts = new PartsExpression("envelope").part("data", envelope.data());
    if (!envelope.success().isEmpty()) {
      parts.part("success", envelope.success(), envelope.successIs());
    }
    parts.part("message", envelope.message()).part("status", envelope.status());
    return envelope.noneIfMissing() ? parts.flag("noneIfMissing") : parts;
  }
}
