package io.github.filterspec.processor.emit;

import io.github.filterspec.processor.model.Spec;
import java.util.Optional;

/** Emits one of the files that a spec becomes. */
@FunctionalInterface
public interface SpecEmitter {

  /** The file, if this spec has one of this kind. */
  Optional<GeneratedFile> emit(Spec spec);
}
