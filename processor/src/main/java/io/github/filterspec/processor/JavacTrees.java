package io.github.filterspec.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The syntax trees of javac. They show wrong annotations that javac's elements do not show. */
final class JavacTrees {
  private JavacTrees() {}

  /** Returns the trees. They are empty in other compilers and in builds that wrap javac. */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
