package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A type of the user. */
final class Type implements Annotated {
  /** The package of a top-level type. */
  String packageName = "p";

  String doc = "";
  final List<Annotation> annotations = new ArrayList<>();
  String modifiers = "public";
  String kind;
  String name;
  String typeParameters = "";

  /** The components of a record, in parentheses. */
  String components = "";

  final List<String> parents = new ArrayList<>();

  /** The constants of an enum, and other declarations that are not methods. */
  String start = "";

  final List<Method> methods = new ArrayList<>();
  final List<Type> nested = new ArrayList<>();

  Type(String kind, String name, Annotation... annotations) {
    this.kind = kind;
    this.name = name;
    this.annotations.addAll(Arrays.asList(annotations));
  }

  @Override
  public List<Annotation> annotations() {
    return annotations;
  }

  Type with(Method... more) {
    methods.addAll(Arrays.asList(more));
    return this;
  }

  Type withParents(String... more) {
    parents.addAll(Arrays.asList(more));
    return this;
  }

  /** Returns this type and all types that are nested in it. */
  Stream<Type> withNested() {
    return Stream.concat(Stream.of(this), nested.stream().flatMap(Type::withNested));
  }

  /**
   * Returns whether the text of this type contains the name of another type, or of the type
   * generated from it.
   */
  boolean names(Type other) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(other.name)).matcher(toString()).find();
  }

  boolean isSpec() {
    return has("FilterSpec");
  }

  @Override
  public String toString() {
    return Doc.of(doc)
        + annotations.stream().map(annotation -> annotation + "\n").collect(joining())
        + Words.of(modifiers, kind, name + typeParameters + components, parents(), "{\n")
        + start
        + Stream.concat(methods.stream(), nested.stream())
            .map(Object::toString)
            .collect(joining())
            .indent(2)
        + "}\n";
  }

  private String parents() {
    if (parents.isEmpty()) {
      return "";
    }
    String word = kind.equals("interface") ? "extends " : "implements ";
    return word + String.join(", ", parents);
  }
}
