package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A method of an interface. */
final class Method implements Annotated {
  String doc = "";
  final List<Annotation> annotations = new ArrayList<>();
  String modifiers = "";
  String typeParameters = "";
  String type;
  String name;
  String parameters = "()";
  String body = ";";

  Method(String type, String name, Annotation... annotations) {
    this.type = type;
    this.name = name;
    this.annotations.addAll(Arrays.asList(annotations));
  }

  @Override
  public List<Annotation> annotations() {
    return annotations;
  }

  Method copy() {
    Method copy = new Method(type, name);
    copy.doc = doc;
    annotations.forEach(annotation -> copy.annotations.add(annotation.copy()));
    copy.modifiers = modifiers;
    copy.typeParameters = typeParameters;
    copy.parameters = parameters;
    copy.body = body;
    return copy;
  }

  @Override
  public String toString() {
    String before = annotations.stream().map(annotation -> annotation + " ").collect(joining());
    return Doc.of(doc)
        + before
        + Words.of(modifiers, typeParameters, type, name + parameters)
        + body
        + "\n";
  }
}
