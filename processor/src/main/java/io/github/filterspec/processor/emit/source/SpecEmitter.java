package io.github.filterspec.processor.emit.source;

import io.github.filterspec.processor.model.Spec;
import java.util.Optional;

/** An emitter that generates one file from a spec. */
@FunctionalInterface
public interface SpecEmitter {

  /** Returns the generated file; empty if the spec does not need a file of this kind. */
  Optional<GeneratedFile> emit(Spec spec);
}
