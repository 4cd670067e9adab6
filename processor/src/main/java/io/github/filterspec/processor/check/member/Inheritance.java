package io.github.filterspec.processor.check.member;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Comparator;

/**
 * The difference between a spec's own members and inherited ones. If two members conflict, the
 * problem is reported at the spec's own member.
 */
public final class Inheritance {
  private Inheritance() {}

  /** Returns whether the spec declares a member itself. */
  public static boolean isOwn(Spec spec, SpecMember member) {
    return member.origin().type().equals(spec.origin().type());
  }

  /**
   * Returns whether both members come from one parent that is a spec. If they do, the parent is
   * where a problem of the two members is reported, not this spec.
   */
  public static boolean isOfParent(Spec spec, SpecMember one, SpecMember other) {
    return one.origin().type().equals(other.origin().type()) && isOfParent(spec, one);
  }

  /** Returns whether a member comes from a parent that is a spec without an endpoint. */
  public static boolean isOfParent(Spec spec, SpecMember member) {
    String type = member.origin().type();
    return spec.storedFilters().stream().anyMatch(parent -> parent.canonicalName().equals(type));
  }

  /** Returns an order in which inherited members come first. */
  public static Comparator<SpecMember> inheritedFirst(Spec spec) {
    return Comparator.comparing(member -> isOwn(spec, member));
  }
}
