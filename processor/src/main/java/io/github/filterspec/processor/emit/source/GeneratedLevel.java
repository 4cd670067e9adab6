package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The format of generated code, which the runtime checks. Increase the number if generated code
 * begins to call something that older runtimes do not have.
 */
public final class GeneratedLevel {
  private static final int LEVEL = 1;

  private GeneratedLevel() {}

  /** Returns an expression of a class that checks the format first. */
  public static CodeBlock of(ClassName type) {
    return CodeBlock.of("$T.level($L, $T.class)", RuntimeTypes.GENERATED_CODE, LEVEL, type);
  }
}
