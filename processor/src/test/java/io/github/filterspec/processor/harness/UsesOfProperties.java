package io.github.filterspec.processor.harness;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.InfixText;
import io.github.filterspec.processor.model.FormType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Expressions that use everything that is generated from a spec of properties. */
final class UsesOfProperties {
  private UsesOfProperties() {}

  /**
   * Returns true if a spec combines conditions on properties. Another wire form that the spec
   * itself declares is used first.
   */
  static boolean areOf(TypeElement spec) {
    boolean composed =
        spec.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().asElement())
            .anyMatch(UsesOfProperties::hasForm);
    boolean direct =
        FormType.declarable().stream()
            .anyMatch(form -> spec.getAnnotation(form.annotation()) != null);
    return direct ? hasForm(spec) : composed;
  }

  private static boolean hasForm(Element element) {
    return FormType.declarable().stream()
        .filter(form -> form.family() == FormType.Family.PROPERTIES)
        .anyMatch(form -> element.getAnnotation(form.annotation()) != null);
  }

  /** Returns false if the wire form of a spec has no OR. */
  private static boolean hasOr(TypeElement spec) {
    return Stream.concat(
            Stream.of(spec),
            spec.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement()))
        .map(place -> place.getAnnotation(InfixText.class))
        .noneMatch(form -> form != null && form.or().isEmpty());
  }

  static List<String> of(TypeElement spec, String value, Collection<ExecutableElement> members) {
    String expression = "((%s) null)".formatted(value);
    List<String> uses = new ArrayList<>();
    uses.add(expression + ".and(null).toJson()");
    if (hasOr(spec)) {
      uses.add(expression + ".or(null).toJson()");
      uses.add(value + ".anyOf(" + expression + ", " + expression + ")");
    }
    uses.add(value + ".allOf(java.util.List.of(" + expression + "))");
    uses.add(value + ".allOf(java.util.Optional.of(" + expression + "))");
    uses.add(value + ".fromJson(\"[]\")");
    uses.add(value + ".codec()");
    members.forEach(member -> uses.add(value + "." + member.getSimpleName() + name(member)));
    return uses;
  }

  private static String name(ExecutableElement member) {
    return member.getAnnotation(CustomProperty.class) == null ? "()" : "(\"name\")";
  }
}
