package io.github.filterspec.processor.emit.source;

import io.github.filterspec.processor.model.Spec;
import java.util.Optional;

/** Emits one of the files that are generated from a spec. */
@FunctionalInterface
public interface SpecEmitter {

  /** Returns the file, if the spec has a file of this kind. */
  Optional<GeneratedFile> emit(Spec spec);
}
