package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The version number of the format of generated code. The runtime accepts generated code of this
 * version and of older versions. This version number must be increased when generated code begins
 * to call a method that older runtimes do not have.
 */
public final class GeneratedLevel {
  private static final int LEVEL = 1;

  private GeneratedLevel() {}

  /**
   * Returns an expression that checks the version of the format, and returns the class object of a
   * generated type.
   */
  public static CodeBlock of(ClassName type) {
    return CodeBlock.of("$T.level($L, $T.class)", RuntimeTypes.GENERATED_CODE, LEVEL, type);
  }
}
