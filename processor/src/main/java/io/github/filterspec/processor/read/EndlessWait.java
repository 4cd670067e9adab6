package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Why types wait for others that never come, if no compiler would say so. */
public final class EndlessWait {
  private final List<TypeElement> waiting;
  private final Set<String> generated;

  /** The wait of these types, from which others with these simple names are generated. */
  public EndlessWait(List<TypeElement> waiting, Set<String> generated) {
    this.waiting = List.copyOf(waiting);
    this.generated = Set.copyOf(generated);
  }

  /** What is wrong; nothing if a source refers to a missing type, which is the compiler's error. */
  public Optional<Problem> problem(Predicate<TypeElement> isSource) {
    if (waiting.isEmpty() || isAnyMissingIn(isSource)) {
      return Optional.empty();
    }
    String message =
        isAnyMissingIn(type -> true)
            ? "%s cannot be generated: a class file that it refers to, refers to one that is missing"
            : "the filters generated from %s would contain themselves: break the circle";
    return Optional.of(
        new Problem(
            Code.FS007,
            message.formatted(names()),
            Origin.ofType(waiting.get(0).getQualifiedName().toString())));
  }

  private boolean isAnyMissingIn(Predicate<TypeElement> places) {
    return waiting.stream()
        .anyMatch(type -> new MissingTypes(generated, places).isReferredToBy(type));
  }

  private String names() {
    return waiting.stream()
        .map(type -> type.getSimpleName().toString())
        .collect(Collectors.joining(", "));
  }
}
