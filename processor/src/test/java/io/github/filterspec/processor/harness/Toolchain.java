package io.github.filterspec.processor.harness;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers on which the processor must work alike. */
public enum Toolchain {
  /** The JDK's. */
  JAVAC,
  /** Eclipse's. */
  ECJ;

  JavaCompiler compiler() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  /** Options that only one of them understands. */
  List<String> options() {
    return this == JAVAC ? List.of() : List.of("-warn:none");
  }
}
