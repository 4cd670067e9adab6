package io.github.filterspec.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The search for javac's syntax trees. The trees contain invalid annotations, which javac's
 * elements hide.
 */
final class JavacTrees {
  private JavacTrees() {}

  /** Returns the syntax trees; empty in other compilers and in builds that wrap javac. */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
