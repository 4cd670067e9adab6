package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all types that are generated from a spec or an API. */
public final class GeneratedNames {
  private static final String FILTER = "Filter";
  private static final String QUERY = "Query";
  private static final String LOOKUP = "Lookup";
  private static final String COMMAND = "Command";
  private static final String SERVICE = "Service";
  private static final String CONDITION = "Condition";
  private static final String API = "Api";
  private static final String PROPERTY = "Property";

  private GeneratedNames() {}

  /** Returns the name of the filter or the request that is generated from a spec. */
  public static ClassName value(Spec spec) {
    return spec.endpoint()
        .map(endpoint -> named(spec.type(), suffix(endpoint.kind())))
        .orElseGet(() -> filter(spec.type()));
  }

  private static String suffix(RequestKind kind) {
    return switch (kind) {
      case QUERY -> QUERY;
      case LOOKUP -> LOOKUP;
      case COMMAND -> COMMAND;
    };
  }

  /** Returns the name of the filter that is generated from a spec without an endpoint. */
  public static ClassName filter(ClassName spec) {
    return named(spec, FILTER);
  }

  /** Returns the name of the interface for the conditions of a spec. */
  public static ClassName condition(Spec spec) {
    return named(spec.type(), CONDITION);
  }

  /** Returns the name of the builder that is generated from a spec. */
  public static ClassName builder(Spec spec) {
    return value(spec).nestedClass("Builder");
  }

  /** Returns the name of the enum that lists the members of a spec. */
  public static ClassName field(Spec spec) {
    return value(spec).nestedClass("Field");
  }

  /** Returns the name of the Retrofit interface that is generated from a spec with an endpoint. */
  public static ClassName service(Spec spec) {
    return named(spec.type(), SERVICE);
  }

  /**
   * Returns the name of the method in the Retrofit interface. A name that is a Java keyword or a
   * method of {@code Object} gets the suffix {@code _}.
   */
  public static String serviceMethod(Spec spec) {
    String name = spec.type().simpleName();
    NameAllocator names = new NameAllocator();
    ReservedNames.OF_OBJECT.forEach(names::newName);
    return names.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  /**
   * Returns the names that a generated nested type must not have, because the user's types have
   * these names. For a spec in a named package, the method returns no names, because generated code
   * can write the qualified names of the user's types.
   */
  public static Set<String> takenByUser(Spec spec) {
    return spec.type().packageName().isEmpty()
        ? spec.referredTypes()
            .map(type -> type.topLevelClassName().simpleName())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Returns the name of the class that is generated from a kind of property. */
  public static ClassName property(ClassName kind) {
    return named(kind, PROPERTY);
  }

  /** Returns the name of the class that defines an API. */
  public static ClassName api(ClassName annotation) {
    return named(annotation, API);
  }

  /**
   * Returns the simple names of the types that may be generated from a spec or an API. The method
   * does not read the spec or API, so the method may also return names of types that will not be
   * generated.
   */
  public static Stream<String> possible(ClassName type, boolean hasEndpoint) {
    return (hasEndpoint
            ? Stream.of(QUERY, LOOKUP, COMMAND, SERVICE)
            : Stream.of(FILTER, CONDITION, API))
        .map(suffix -> named(type, suffix).simpleName());
  }

  private static ClassName named(ClassName source, String suffix) {
    return ClassName.get(source.packageName(), String.join("_", source.simpleNames()) + suffix);
  }
}
