package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.ClassNames;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.SourceMark;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the steps of a builder. A step is an interface with the methods that set one
 * required member.
 */
final class Stages {
  private Stages() {}

  /** Returns the first step of a builder; empty if no member is required. */
  static Optional<ClassName> first(Spec spec) {
    return spec.requiredMembers().stream().map(member -> name(spec, member)).findFirst();
  }

  /** Returns the steps of a builder in the order in which callers use them. */
  static List<TypeName> names(Spec spec) {
    List<TypeName> names = new ArrayList<>();
    spec.requiredMembers().forEach(member -> names.add(name(spec, member)));
    return names;
  }

  /** Emits the steps of the builder as interfaces that are nested in the generated type. */
  static List<TypeSpec> emit(Spec spec, MemberDocs docs) {
    List<SpecMember> required = spec.requiredMembers();
    List<TypeSpec> stages = new ArrayList<>();
    for (int i = 0; i < required.size(); i++) {
      ClassName next =
          i + 1 < required.size() ? name(spec, required.get(i + 1)) : GeneratedNames.builder(spec);
      stages.add(stage(spec, required.get(i), next, docs));
    }
    return stages;
  }

  private static TypeSpec stage(Spec spec, SpecMember member, ClassName next, MemberDocs docs) {
    TypeSpec.Builder stage =
        TypeSpec.interfaceBuilder(name(spec, member))
            .addJavadoc("The step of the builder that sets {@code $L}.\n", member.name())
            .addAnnotations(SourceMark.of(spec.type(), spec.access()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    Setters.ofStage(next, new MemberConstants(spec), docs)
        .emitAbstract(member)
        .forEach(stage::addMethod);
    return stage.build();
  }

  /**
   * Returns the name of the interface for a step of the builder. If two required members have the
   * names {@code tag} and {@code Tag}, the names of their interfaces are {@code TagStage} and
   * {@code TagStage2}.
   */
  private static ClassName name(Spec spec, SpecMember member) {
    ClassNames names = new ClassNames(GeneratedNames.takenByUser(spec));
    for (SpecMember each : spec.requiredMembers()) {
      String name = each.name();
      names.add(name, Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Stage");
    }
    return GeneratedNames.value(spec).nestedClass(names.of(member.name()));
  }
}
