package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.RequestKind;

/** The Java types of the answers from an endpoint. */
public final class AnswerTypes {
  private AnswerTypes() {}

  /** Returns the Java type of a page's items, or of the answer to a command. */
  public static TypeName item(Endpoint endpoint) {
    return endpoint.hasItem() ? endpoint.item() : RuntimeTypes.RECEIPT;
  }

  /** Returns the return type of the method in the Retrofit interface. */
  static TypeName call(Endpoint endpoint) {
    if (endpoint.method().equals("HEAD")) { // Retrofit requires Void
      return ParameterizedTypeName.get(RuntimeTypes.CALL, ClassName.get(Void.class));
    }
    TypeName answer =
        endpoint.kind() == RequestKind.QUERY
            ? ParameterizedTypeName.get(RuntimeTypes.PAGE, item(endpoint))
            : item(endpoint);
    return ParameterizedTypeName.get(RuntimeTypes.CALL, answer);
  }
}
