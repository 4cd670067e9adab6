package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/** What types wait for in vain. */
public final class EndlessWait {
  private EndlessWait() {}

  /** Those that wait for each other, and for nothing else. */
  public static List<TypeElement> circle(Collection<TypeElement> waiting) {
    List<TypeElement> circle = List.copyOf(waiting);
    List<TypeElement> others = forOthers(circle);
    while (!others.isEmpty()) {
      circle = circle.stream().filter(Predicate.not(others::contains)).toList();
      others = forOthers(circle);
    }
    return circle;
  }

  /** Those that wait for what is not generated from any of them. */
  public static List<TypeElement> forOthers(Collection<TypeElement> waiting) {
    Set<String> generated = generatedFrom(waiting);
    Predicate<ErrorType> coming =
        type -> generated.contains(type.asElement().getSimpleName().toString());
    return waiting.stream()
        .filter(type -> new MissingTypes(coming, place -> true).isReferredToBy(type))
        .toList();
  }

  private static Set<String> generatedFrom(Collection<TypeElement> types) {
    return types.stream().flatMap(GeneratedTypes::namesFrom).collect(Collectors.toSet());
  }

  /** The mistake of a circle. */
  public static Problem ofCircle(List<TypeElement> circle) {
    String names =
        circle.stream()
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.joining(", "));
    return problem(
        circle.get(0),
        "the filters generated from %s would contain themselves: break the circle by a spec for"
            + " each level, the innermost without such a member",
        names);
  }

  /** The mistake of a type's wait; none if a source refers to what is missing: compilers say so. */
  public static Optional<Problem> of(TypeElement type, Predicate<TypeElement> isSource) {
    return new MissingTypes(missing -> false, isSource).isReferredToBy(type)
        ? Optional.empty()
        : Optional.of(
            problem(
                type,
                "%s cannot be generated: a class file that it refers to, refers to one that is missing",
                type.getSimpleName()));
  }

  /** The mistake of what a type has waited for, if it came after all. */
  public static Problem cameTooLate(TypeElement type) {
    return problem(
        type,
        "%s cannot be generated: another processor brings what it refers to too late, after a round in which it generated nothing",
        type.getSimpleName());
  }

  private static Problem problem(TypeElement type, String message, Object names) {
    return new Problem(
        Code.FS007, message.formatted(names), Origin.ofType(type.getQualifiedName().toString()));
  }
}
