package io.github.filterspec.processor.check.member;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Comparator;

/**
 * The comparison of a spec's own members with inherited members. If a spec's own member and an
 * inherited member conflict, the problem is reported at the spec's own member.
 */
public final class Inheritance {
  private Inheritance() {}

  /** Returns true if the spec itself declares a member. */
  public static boolean isOwn(Spec spec, SpecMember member) {
    return member.origin().type().equals(spec.origin().type());
  }

  /**
   * Returns true if the two given members are declared by the same parent, and the parent is a
   * spec. If two members of the same parent conflict, the problem is reported in the parent, and
   * not in the spec that inherits the members.
   */
  public static boolean isOfParent(Spec spec, SpecMember one, SpecMember other) {
    return one.origin().type().equals(other.origin().type()) && isOfParent(spec, one);
  }

  /** Returns true if a member is declared by a parent that is a spec without an endpoint. */
  public static boolean isOfParent(Spec spec, SpecMember member) {
    String type = member.origin().type();
    return spec.storedFilters().stream().anyMatch(parent -> parent.canonicalName().equals(type));
  }

  /** Returns a comparator that sorts inherited members before the spec's own members. */
  public static Comparator<SpecMember> inheritedFirst(Spec spec) {
    return Comparator.comparing(member -> isOwn(spec, member));
  }
}
