package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A good project, and the mutations to apply to it. */
record Case(GoodSpecs good, List<Step> steps) {

  /** One mutation, with the seed for its random choices. */
  record Step(Mutation mutation, int seed) {}

  /** Returns the project after all mutations. */
  Project project() {
    Project project = good.project();
    steps.forEach(step -> step.mutation().change().accept(project, new Choice(step.seed())));
    project.keepFirstOfEachName();
    return project;
  }

  @Override
  public String toString() {
    String what =
        steps.stream()
            .map(step -> step.mutation() + " (" + step.seed() + ")")
            .collect(joining(", then ", good + " with ", "\n"));
    return "\n" + what + project();
  }
}
