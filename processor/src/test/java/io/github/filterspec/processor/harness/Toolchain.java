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

  /** Returns the options that only this compiler accepts. */
  List<String> options() {
    return this == JAVAC ? List.of() : List.of("-warn:none");
  }
}
