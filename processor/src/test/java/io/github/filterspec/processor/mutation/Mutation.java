package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A random change of a project. */
record Mutation(String name, BiConsumer<Project, Choice> change) {
  /** The list of all mutations. */
  static final List<Mutation> ALL =
      Stream.of(
              TypeMutations.ALL,
              AnnotationMutations.ALL,
              ValueMutations.ALL,
              NameMutations.ALL,
              ModifierMutations.ALL,
              StructureMutations.ALL,
              ParentMutations.ALL)
          .flatMap(List::stream)
          .toList();

  @Override
  public String toString() {
    return name;
  }
}
