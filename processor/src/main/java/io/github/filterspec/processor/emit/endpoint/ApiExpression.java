package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.GeneratedNames;

/**
 * The generated expression for the API of an endpoint. If the spec differs from its API, the
 * expression is a copy of the API with the settings of the spec, such as {@code
 * DeskApi.API.limitOfEachEndpoint(10, 60)}.
 */
public final class ApiExpression {
  private ApiExpression() {}

  /** Returns the expression; the literal {@code null} if the spec has no API. */
  public static CodeBlock of(Endpoint endpoint) {
    if (endpoint.apis().isEmpty()) {
      return CodeBlock.of("null");
    }
    ApiParts own = endpoint.parts();
    CodeBlock.Builder api = CodeBlock.builder().add("$T.API", GeneratedNames.api(endpoint.api()));
    own.errors().ifPresent(errors -> api.add(".errors($L)", ErrorsExpression.of(errors).lambda()));
    own.limit().ifPresent(limit -> api.add(".$L", LimitExpression.of(limit, true)));
    if (!own.mediaTypes().isEmpty()) {
      api.add(".mediaTypes($L)", ApiEmitter.literals(own.mediaTypes()));
    }
    return api.build();
  }
}
