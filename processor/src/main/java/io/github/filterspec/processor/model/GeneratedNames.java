package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all types that are generated from a spec or an API. No other class builds them. */
public final class GeneratedNames {
  private static final String FILTER = "Filter";
  private static final String QUERY = "Query";
  private static final String COMMAND = "Command";
  private static final String SERVICE = "Service";
  private static final String CONDITION = "Condition";
  private static final String API = "Api";

  private GeneratedNames() {}

  /** Returns the name of a spec's filter, query or command. */
  public static ClassName value(Spec spec) {
    return spec.endpoint()
        .map(endpoint -> named(spec.type(), endpoint.writes() ? COMMAND : QUERY))
        .orElseGet(() -> filter(spec.type()));
  }

  /** Returns the name of the filter of a spec without an endpoint. */
  public static ClassName filter(ClassName spec) {
    return named(spec, FILTER);
  }

  /** Returns the name of the conditions of an expression. */
  public static ClassName condition(Spec spec) {
    return named(spec.type(), CONDITION);
  }

  /** Returns the name of the builder of a spec. */
  public static ClassName builder(Spec spec) {
    return value(spec).nestedClass("Builder");
  }

  /** Returns the name of the enum of a spec's members. */
  public static ClassName field(Spec spec) {
    return value(spec).nestedClass("Field");
  }

  /** Returns the name of the Retrofit interface of a spec with an endpoint. */
  public static ClassName service(Spec spec) {
    return named(spec.type(), SERVICE);
  }

  /**
   * Returns the name of the service's method. After a keyword or the name of a method of {@code
   * Object}, it ends in {@code _}.
   */
  public static String serviceMethod(Spec spec) {
    String name = spec.type().simpleName();
    NameAllocator names = new NameAllocator();
    ReservedNames.OF_OBJECT.forEach(names::newName);
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
    return named(annotation, API);
  }

  /**
   * Returns the simple names of all types that may be generated from a spec or an API that is not
   * read yet.
   */
  public static Stream<String> possible(ClassName type, boolean hasEndpoint) {
    return (hasEndpoint ? Stream.of(QUERY, COMMAND, SERVICE) : Stream.of(FILTER, CONDITION, API))
        .map(suffix -> named(type, suffix).simpleName());
  }

  private static ClassName named(ClassName source, String suffix) {
    return ClassName.get(source.packageName(), String.join("_", source.simpleNames()) + suffix);
  }
}
