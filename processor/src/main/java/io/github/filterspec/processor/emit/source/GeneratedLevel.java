package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The format number of generated code. The runtime accepts generated code whose format number is
 * not higher than the newest format that the runtime knows. The format number must be increased
 * when generated code begins to call a method that older runtimes do not have.
 */
public final class GeneratedLevel {
  private static final int LEVEL = 1;

  private GeneratedLevel() {}

  /**
   * Returns an expression that checks the format number of generated code, and then returns the
   * class object of a generated type.
   */
  public static CodeBlock of(ClassName type) {
    return CodeBlock.of("$T.level($L, $T.class)", RuntimeTypes.GENERATED_CODE, LEVEL, type);
  }
}
