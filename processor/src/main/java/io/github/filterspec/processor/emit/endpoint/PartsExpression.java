package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.Literal;
import java.util.stream.Stream;

/** A lambda that sets the parts of a definition: {@code errors -> errors.code("code")}. */
public final class PartsExpression {
  private final String parameter;
  private final CodeBlock.Builder calls = CodeBlock.builder();
  private boolean empty = true;

  PartsExpression(String parameter) {
    this.parameter = parameter;
  }

  /** Adds a call with texts, unless the first text is empty. */
  PartsExpression part(String method, String... texts) {
    if (!texts[0].isEmpty()) {
      empty = false;
      calls.add(
          ".$L($L)", method, Stream.of(texts).map(Literal::of).collect(CodeBlock.joining(", ")));
    }
    return this;
  }

  /** Returns whether no part is set. */
  boolean isEmpty() {
    return empty;
  }

  /** Returns the lambda. */
  public CodeBlock lambda() {
    return CodeBlock.of("$1L -> $1L$2L", parameter, calls.build());
  }
}
