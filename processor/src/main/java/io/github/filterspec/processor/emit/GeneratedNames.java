package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.filterspec.processor.model.Spec;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all types and methods that are generated for a spec or an API. */
public final class GeneratedNames {
  private static final Set<String> METHODS_OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private GeneratedNames() {}

  /** Returns the name of a spec's filter, query or command. */
  public static ClassName value(Spec spec) {
    return spec.endpoint()
        .map(endpoint -> named(spec.type(), endpoint.writes() ? "Command" : "Query"))
        .orElseGet(() -> filter(spec.type()));
  }

  /** Returns the name of the filter of a spec without an endpoint. */
  public static ClassName filter(ClassName spec) {
    return named(spec, "Filter");
  }

  /** Returns the name of the conditions of an expression. */
  public static ClassName condition(Spec spec) {
    return named(spec.type(), "Condition");
  }

  /** Returns the name of the builder of a spec. */
  public static ClassName builder(Spec spec) {
    return value(spec).nestedClass("Builder");
  }

  /** Returns the name of the Retrofit interface of a spec with an endpoint. */
  public static ClassName service(Spec spec) {
    return named(spec.type(), "Service");
  }

  /**
   * Returns the name of the service's method. After a keyword or the name of a method of {@code
   * Object}, it ends in {@code _}.
   */
  public static String serviceMethod(Spec spec) {
    String name = spec.type().simpleName();
    NameAllocator names = new NameAllocator();
    METHODS_OF_OBJECTS.forEach(names::newName);
    return names.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  /**
   * Returns the names that no nested type of a generated type can have. In the unnamed package,
   * such a nested type would hide a type of the user, whose name cannot be qualified.
   */
  public static Set<String> takenByUser(Spec spec) {
    return spec.type().packageName().isEmpty()
        ? spec.referredTypes()
            .map(type -> type.topLevelClassName().simpleName())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Returns the name of an API's definition. */
  public static ClassName api(ClassName annotation) {
    return named(annotation, "Api");
  }

  private static ClassName named(ClassName source, String suffix) {
    return ClassName.get(source.packageName(), String.join("_", source.simpleNames()) + suffix);
  }
}
