package io.github.filterspec.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.Optional;

/** Silences the warnings of a generated type, where the user's own types cause them. */
public final class Suppression {
  private Suppression() {}

  /** The annotation, if the type names something deprecated. */
  public static Optional<AnnotationSpec> of(boolean deprecated) {
    return deprecated
        ? Optional.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build())
        : Optional.empty();
  }
}
