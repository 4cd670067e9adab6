package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.model.SignInScheme;

/** The generated method call that adds a way to authenticate requests, such as {@code basic()}. */
final class SignInExpression {
  private SignInExpression() {}

  static CodeBlock of(SignInScheme signIn) {
    return switch (signIn.scheme()) {
      case BEARER ->
          signIn.word().isEmpty()
              ? CodeBlock.of("bearer()")
              : CodeBlock.of("bearer($L)", Literal.of(signIn.word()));
      case BASIC -> CodeBlock.of("basic()");
      case HEADER ->
          CodeBlock.of("keyInHeader($L, $L)", Literal.of(signIn.name()), Literal.of(signIn.word()));
      case PARAMETER -> CodeBlock.of("keyInUrl($L)", Literal.of(signIn.name()));
    };
  }
}
