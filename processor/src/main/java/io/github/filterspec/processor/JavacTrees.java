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

  /** Returns javac's syntax trees; empty with another compiler, and in a build that wraps javac. */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
