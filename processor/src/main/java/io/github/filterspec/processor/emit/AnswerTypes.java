package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.Endpoint;

/** What an endpoint is answered with. */
final class AnswerTypes {
  private AnswerTypes() {}

  /** An item of a page, or the whole answer to a command. */
  static TypeName item(Endpoint endpoint) {
    return endpoint.hasItem() ? endpoint.item() : RuntimeTypes.RECEIPT;
  }

  /** A call of the service. */
  static TypeName call(Endpoint endpoint) {
    TypeName answer =
        endpoint.writes()
            ? item(endpoint)
            : ParameterizedTypeName.get(RuntimeTypes.PAGE, item(endpoint));
    return ParameterizedTypeName.get(RuntimeTypes.CALL, answer);
  }
}
