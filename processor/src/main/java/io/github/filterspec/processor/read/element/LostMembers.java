package io.github.filterspec.processor.read.element;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Members of other specs that a default method overrides. A stored filter can contain such a
 * member.
 */
final class LostMembers {
  private final Elements elements;

  LostMembers(Elements elements) {
    this.elements = elements;
  }

  /** Returns whether an overriding method makes a member of another spec disappear. */
  boolean isLost(ExecutableElement member, ExecutableElement overrider) {
    return overrider.isDefault()
        && !RoleAnnotation.isOnAny(overrider, elements) // which is reported already
        && RoleAnnotation.isOnAny(member, elements)
        && AnnotationView.find(owner(member), FilterSpec.class, elements).isPresent();
  }

  /** Returns the problem of the overriding method. */
  static Problem problem(ExecutableElement member, ExecutableElement overrider) {
    String name = overrider.getSimpleName().toString();
    String message =
        "%s overrides a member of %s with a method body, so the member would disappear. Remove the body";
    return new Problem(
        Code.NOT_AN_ACCESSOR,
        message.formatted(name, owner(member).getSimpleName()),
        Origin.ofType(owner(overrider).getQualifiedName().toString()).member(name));
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }
}
