package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.Literal;
import java.util.stream.Stream;

/** A generated lambda with a chain of calls, such as {@code errors -> errors.code("code")}. */
public final class PartsExpression {
  private final String parameter;
  private final CodeBlock.Builder calls = CodeBlock.builder();
  private boolean empty = true;

  PartsExpression(String parameter) {
    this.parameter = parameter;
  }

  /** Adds a method call whose arguments are the given texts, unless the first text is empty. */
  PartsExpression part(String method, String... texts) {
    if (!texts[0].isEmpty()) {
      empty = false;
      calls.add(
          ".$L($L)", method, Stream.of(texts).map(Literal::of).collect(CodeBlock.joining(", ")));
    }
    return this;
  }

  /** Adds a method call without arguments. */
  PartsExpression flag(String method) {
    empty = false;
    calls.add(".$L()", method);
    return this;
  }

  boolean isEmpty() {
    return empty;
  }

  /** Returns the lambda as code. */
  public CodeBlock lambda() {
    return CodeBlock.of("$1L -> $1L$2L", parameter, calls.build());
  }
}
