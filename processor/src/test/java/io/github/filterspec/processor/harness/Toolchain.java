package io.github.filterspec.processor.harness;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers with which the processor must give the same results. */
public enum Toolchain {
  /** The compiler of the JDK. */
  JAVAC,
  /** The compiler of Eclipse. */
  ECJ;

  JavaCompiler compiler() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  /**
   * Returns the options that choose Java 17, and options that only this compiler accepts. The javac
   * of JDK 17 needs no {@code --release}, with which it would read the JDK's classes twice.
   */
  List<String> options() {
    if (this == ECJ) {
      return List.of("--release", "17", "-warn:none");
    }
    return Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");
  }
}
