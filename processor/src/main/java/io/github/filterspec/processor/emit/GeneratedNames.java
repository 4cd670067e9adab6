package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.filterspec.processor.model.Spec;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of everything generated for one spec, or for one API. */
public final class GeneratedNames {
  private static final Set<String> METHODS_OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private GeneratedNames() {}

  /** The filter, the query or the command of a spec. */
  public static ClassName value(Spec spec) {
    return spec.endpoint()
        .map(endpoint -> named(spec.type(), endpoint.writes() ? "Command" : "Query"))
        .orElseGet(() -> filter(spec.type()));
  }

  /** The filter of a spec without an endpoint. */
  public static ClassName filter(ClassName spec) {
    return named(spec, "Filter");
  }

  /** The conditions of an expression. */
  public static ClassName condition(Spec spec) {
    return named(spec.type(), "Condition");
  }

  /** The builder of a spec's filter or query. */
  public static ClassName builder(Spec spec) {
    return value(spec).nestedClass("Builder");
  }

  /** The Retrofit interface of a spec with an endpoint. */
  public static ClassName service(Spec spec) {
    return named(spec.type(), "Service");
  }

  /** The method of the service, with a {@code _} after a keyword and after methods of objects. */
  public static String serviceMethod(Spec spec) {
    String name = spec.type().simpleName();
    NameAllocator names = new NameAllocator();
    METHODS_OF_OBJECTS.forEach(names::newName);
    return names.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  /**
   * Names that no type nested in a generated one may have: without a package, it would hide a type
   * of the user's, which could not be named otherwise.
   */
  public static Set<String> takenByUser(Spec spec) {
    return spec.type().packageName().isEmpty()
        ? spec.referredTypes()
            .map(type -> type.topLevelClassName().simpleName())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The definition of an API. */
  public static ClassName api(ClassName annotation) {
    return named(annotation, "Api");
  }

  private static ClassName named(ClassName source, String suffix) {
    return ClassName.get(source.packageName(), String.join("_", source.simpleNames()) + suffix);
  }
}
