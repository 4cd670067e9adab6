package io.github.filterspec.processor.read.round;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/** The deferred types that no round of processing can resolve, with the messages about them. */
public final class UnresolvedTypes {
  private UnresolvedTypes() {}

  /**
   * Returns the specs whose filters contain each other, if the filters are the only missing types
   * to which the specs refer.
   */
  public static List<TypeElement> circle(Collection<TypeElement> deferred) {
    List<TypeElement> closed = without(List.copyOf(deferred), UnresolvedTypes::in);
    return without(closed, UnresolvedTypes::notNeeded);
  }

  private static List<TypeElement> without(
      List<TypeElement> types, UnaryOperator<List<TypeElement>> search) {
    List<TypeElement> found = search.apply(types);
    return found.isEmpty()
        ? types
        : without(types.stream().filter(Predicate.not(found::contains)).toList(), search);
  }

  /**
   * Returns the types that refer to a missing type. A type that will be generated from a deferred
   * type is not treated as a missing type.
   */
  public static List<TypeElement> in(List<TypeElement> deferred) {
    Set<String> generated = generatedFrom(deferred);
    return deferred.stream().filter(type -> isMissingMoreThan(generated, type)).toList();
  }

  private static List<TypeElement> notNeeded(List<TypeElement> deferred) {
    return deferred.stream().filter(type -> !isNeededBy(deferred, type)).toList();
  }

  private static boolean isNeededBy(List<TypeElement> deferred, TypeElement type) {
    Set<String> ofOthers =
        generatedFrom(deferred.stream().filter(other -> !other.equals(type)).toList());
    return deferred.stream().anyMatch(other -> isMissingMoreThan(ofOthers, other));
  }

  private static boolean isMissingMoreThan(Set<String> generated, TypeElement type) {
    Predicate<ErrorType> pending =
        missing -> generated.contains(missing.asElement().getSimpleName().toString());
    return new MissingTypes(pending, place -> true).isReferredToBy(type);
  }

  private static Set<String> generatedFrom(Collection<TypeElement> types) {
    return types.stream().flatMap(UnresolvedTypes::generatedFrom).collect(Collectors.toSet());
  }

  private static Stream<String> generatedFrom(TypeElement type) {
    return GeneratedNames.possible(ClassName.get(type), PendingFilters.hasEndpoint(type));
  }

  /** Returns the problem that the filters of several specs contain each other. */
  public static Problem ofCircle(List<TypeElement> circle) {
    String names =
        circle.stream()
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.joining(", "));
    return problem(
        circle.get(0),
        "the filters generated from %s would contain themselves. Write a separate spec for each level of nesting. The innermost spec must not have the member",
        names);
  }

  /**
   * Returns the problem of a deferred type; empty if a source file refers to the missing type,
   * because the compiler reports a missing type in a source file.
   */
  public static Optional<Problem> of(TypeElement type, Predicate<TypeElement> isSource) {
    return new MissingTypes(missing -> false, isSource).isReferredToBy(type)
        ? Optional.empty()
        : Optional.of(
            problem(
                type,
                "nothing is generated for %1$s, because %1$s uses a class file that refers to a missing class. Add the missing class to the class path",
                type.getSimpleName()));
  }

  /**
   * Returns the problem that a spec or an API uses a type which another annotation processor
   * generates too late.
   */
  public static Problem cameTooLate(TypeElement type) {
    return problem(
        type,
        "nothing is generated for %1$s, because %1$s uses a type that another annotation processor generates too late, after a round without generated files",
        type.getSimpleName());
  }

  private static Problem problem(TypeElement type, String message, Object names) {
    return new Problem(
        Code.UNSUPPORTED_TYPE,
        message.formatted(names),
        Origin.ofType(type.getQualifiedName().toString()));
  }
}
