package io.github.filterspec.processor.emit;

import io.github.filterspec.processor.emit.taggedconditions.ConditionEmitter;
import io.github.filterspec.processor.emit.taggedconditions.ExpressionEmitter;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Spec;
import java.util.List;
import java.util.Optional;

/** All emitters. */
public final class Emitters {
  private static final List<SpecEmitter> OF_SPECS =
      List.of(
          new ValueEmitter(),
          new ServiceEmitter(),
          new ConditionEmitter(),
          new ExpressionEmitter());

  private Emitters() {}

  /** The files of a spec without problems. */
  public static List<GeneratedFile> emit(Spec spec) {
    return OF_SPECS.stream().map(emitter -> emitter.emit(spec)).flatMap(Optional::stream).toList();
  }

  /** The files of a skeleton that refer to no other. */
  public static List<GeneratedFile> emitAlone(Spec skeleton) {
    return new ValueEmitter().emit(skeleton).stream().toList();
  }

  /** The files of an API without problems. */
  public static List<GeneratedFile> emit(Api api) {
    return List.of(new ApiEmitter().emit(api));
  }
}
