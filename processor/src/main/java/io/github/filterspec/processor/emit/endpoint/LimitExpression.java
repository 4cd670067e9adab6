package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.ApiParts;

/** The generated call that sets a rate limit, such as {@code limit(100, 60)}. */
final class LimitExpression {
  private LimitExpression() {}

  static CodeBlock of(ApiParts.Limit limit, boolean ofEndpoint) {
    return CodeBlock.of(
        "$L($L, $L)",
        ofEndpoint ? "limitOfEachEndpoint" : "limit",
        limit.requests(),
        limit.seconds());
  }
}
