package io.github.filterspec.processor.emit.source;

import io.github.filterspec.processor.model.Spec;
import java.util.Optional;

/** An emitter that generates one file from a spec. */
@FunctionalInterface
public interface SpecEmitter {

  /** Returns the file that the emitter generates; empty if the spec does not need the file. */
  Optional<GeneratedFile> emit(Spec spec);
}
