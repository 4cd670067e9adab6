package io.github.filterspec.processor.harness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Expressions that use everything that is generated from a spec of tagged conditions. */
final class UsesOfExpression {
  private UsesOfExpression() {}

  static List<String> of(String value, Collection<ExecutableElement> members) {
    String expression = "((%s) null)".formatted(value);
    List<String> uses = new ArrayList<>();
    uses.add(expression + ".and(null).or(null).toJson()");
    uses.add(expression + ".groups().get(0).get(0).describe()");
    uses.add(value + ".anyOf(null, " + expression + ")");
    uses.add(value + ".fromJson(\"{}\")");
    uses.add(value + ".codec()");
    members.forEach(member -> uses.add(value + "." + member.getSimpleName() + operand(member)));
    return uses;
  }

  private static String operand(ExecutableElement member) {
    if (UsesOfSpec.isFlag(member)) {
      return "()";
    }
    String argument = UsesOfSpec.argument(member);
    return argument.equals("null")
        ? "((%s) null)".formatted(type(member.getReturnType()))
        : "(" + argument + ")";
  }

  /**
   * Returns the type of the parameter. For a type that cannot be written, the parameter accepts any
   * object.
   */
  private static String type(TypeMirror type) {
    String name = type.toString();
    boolean many = name.startsWith("java.util.Set<") || name.startsWith("java.util.List<");
    return many ? "java.util.Collection" : name.endsWith("[]") ? "Object[]" : name;
  }
}
