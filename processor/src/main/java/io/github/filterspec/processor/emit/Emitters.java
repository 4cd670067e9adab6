package io.github.filterspec.processor.emit;

import io.github.filterspec.processor.emit.activekeys.ActiveKeysForm;
import io.github.filterspec.processor.emit.endpoint.ApiEmitter;
import io.github.filterspec.processor.emit.endpoint.ServiceEmitter;
import io.github.filterspec.processor.emit.property.KindEmitter;
import io.github.filterspec.processor.emit.property.PropertyExpressionEmitter;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.taggedconditions.ConditionEmitter;
import io.github.filterspec.processor.emit.taggedconditions.ExpressionEmitter;
import io.github.filterspec.processor.emit.value.PlainForm;
import io.github.filterspec.processor.emit.value.ValueEmitter;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.Spec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of all emitters. Each emitter generates one file. */
public final class Emitters {
  private Emitters() {}

  /** Returns the generated files for a spec without problems. */
  public static List<GeneratedFile> emit(Spec spec) {
    return Stream.concat(of(spec.form().type()).stream(), Stream.of(new ServiceEmitter()))
        .flatMap(emitter -> emitter.emit(spec).stream())
        .toList();
  }

  /** Returns the files of a skeleton that compile without the other generated files of the spec. */
  public static List<GeneratedFile> emitAlone(Spec skeleton) {
    return skeleton.form().type().hasConditions()
        ? List.of()
        : of(skeleton.form().type()).stream()
            .flatMap(emitter -> emitter.emit(skeleton).stream())
            .toList();
  }

  /** Returns the generated files for an API without problems. */
  public static List<GeneratedFile> emit(Api api) {
    return List.of(new ApiEmitter().emit(api));
  }

  /** Returns the generated files for a kind of property without problems. */
  public static List<GeneratedFile> emit(PropertyKind kind) {
    return List.of(new KindEmitter().emit(kind));
  }

  private static List<SpecEmitter> of(FormType form) {
    return switch (form) {
      case ACTIVE_KEYS -> List.of(new ValueEmitter(ActiveKeysForm::of));
      case JSON_BODY -> List.of(new ValueEmitter(any -> Optional.of(PlainForm.JSON_BODY)));
      case QUERY_PARAMETERS ->
          List.of(new ValueEmitter(any -> Optional.of(PlainForm.QUERY_PARAMETERS)));
      case TAGGED_CONDITIONS -> List.of(new ConditionEmitter(), new ExpressionEmitter());
      case PROPERTY_GROUPS, CONNECTED_CONDITIONS, PROPERTY_TREE, OPERATOR_KEYS, INFIX_TEXT ->
          List.of(new PropertyExpressionEmitter());
      case UNDECLARED -> List.of();
    };
  }
}
