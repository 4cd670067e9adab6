package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import java.util.Optional;

/**
 * The generated expression that calls the method of the Retrofit interface with a query or a
 * command.
 */
public final class RequestSender {
  private final Spec spec;
  private final MemberConstants constants;

  public RequestSender(Spec spec, MemberConstants constants) {
    this.spec = spec;
    this.constants = constants;
  }

  /** Returns the arguments for the method {@code sentBy}; empty if the spec has no API. */
  public Optional<CodeBlock> expression() {
    return spec.endpoint().filter(endpoint -> !endpoint.apis().isEmpty()).map(this::expression);
  }

  private CodeBlock expression(Endpoint endpoint) {
    String request = endpoint.kind().noun();
    ClassName service = GeneratedNames.service(spec);
    CodeBlock arguments = new ServiceParameters(spec, constants).argumentsOf(request);
    CodeBlock call =
        arguments.toString().equals(request)
            ? CodeBlock.of("$T::$N", service, GeneratedNames.serviceMethod(spec))
            : CodeBlock.of(
                "(service, $L) -> service.$N($L)",
                request,
                GeneratedNames.serviceMethod(spec),
                arguments);
    return CodeBlock.of("$T.class, $T.class, $L", service, GeneratedNames.value(spec), call);
  }
}
