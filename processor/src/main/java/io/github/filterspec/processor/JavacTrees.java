package io.github.filterspec.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What javac has parsed; it shows less of wrong annotations than it knows. */
final class JavacTrees {
  private JavacTrees() {}

  /** The trees; other compilers, and builds that wrap javac, have none. */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
