package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import io.github.filterspec.processor.harness.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All types of a compilation, each in its own file. */
final class Project {
  private static final String IMPORTS =
      """
      import io.github.filterspec.*;
      import io.github.filterspec.runtime.TimeRange;
      import com.fasterxml.jackson.annotation.JsonProperty;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      """;

  final List<Type> types;

  Project(Type... types) {
    this.types = new ArrayList<>(Arrays.asList(types));
  }

  /** Returns all types, including nested ones. */
  List<Type> all() {
    return types.stream().flatMap(Type::withNested).toList();
  }

  List<Type> specs() {
    return all().stream().filter(Type::isSpec).toList();
  }

  List<Method> methods() {
    return all().stream().flatMap(type -> type.methods.stream()).toList();
  }

  /** Returns all types and methods. */
  List<Annotated> annotated() {
    return Stream.<Annotated>concat(all().stream(), methods().stream()).toList();
  }

  List<Annotation> annotations() {
    return annotated().stream().flatMap(annotated -> annotated.annotations().stream()).toList();
  }

  /**
   * Returns a type and all types that its text refers to, directly or indirectly, by their own or
   * by generated names.
   */
  Stream<Type> near(Type type) {
    Set<Type> near = new LinkedHashSet<>();
    addNear(type, near);
    return near.stream();
  }

  private void addNear(Type type, Set<Type> near) {
    if (near.add(type)) {
      types.stream().filter(other -> type.names(other)).forEach(other -> addNear(other, near));
    }
  }

  /** Removes types that would create a second file with the same name. */
  void keepFirstOfEachName() {
    Set<String> paths = new HashSet<>();
    types.removeIf(type -> !paths.add(source(type).path()));
  }

  List<Source> sources() {
    return types.stream().map(this::source).toList();
  }

  private Source source(Type type) {
    String folder = type.packageName.isEmpty() ? "" : type.packageName.replace('.', '/') + "/";
    String declared = type.packageName.isEmpty() ? "" : "package " + type.packageName + ";\n";
    return new Source(folder + type.name + ".java", declared + imports(type) + "\n" + type);
  }

  /** Returns the imports of the libraries and of the project's other packages. */
  private String imports(Type type) {
    return IMPORTS
        + types.stream()
            .map(other -> other.packageName)
            .filter(name -> !name.isEmpty() && !name.equals(type.packageName))
            .distinct()
            .map("import %s.*;\n"::formatted)
            .collect(joining());
  }

  /** Returns the files in a form that can be pasted. */
  @Override
  public String toString() {
    return sources().stream()
        .map(source -> "---- " + source.path() + "\n" + source.text())
        .collect(joining("\n"));
  }
}
