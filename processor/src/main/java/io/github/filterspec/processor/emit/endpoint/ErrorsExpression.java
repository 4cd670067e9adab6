package io.github.filterspec.processor.emit.endpoint;

import io.github.filterspec.processor.model.ApiParts;

/** The generated lambda that defines the paths in error answers. */
final class ErrorsExpression {
  private ErrorsExpression() {}

  static PartsExpression of(ApiParts.Errors errors) {
    return new PartsExpression("errors")
        .part("code", errors.code())
        .part("message", errors.message())
        .part("status", errors.status())
        .part("whenPresent", errors.whenPresent());
  }
}
