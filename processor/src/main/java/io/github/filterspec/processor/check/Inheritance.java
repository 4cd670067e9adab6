package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Comparator;

/** Which of two members that do not fit together is the mistake: the own one, if one is. */
public final class Inheritance {
  private Inheritance() {}

  /** Whether the spec declares a member itself. */
  public static boolean isOwn(Spec spec, SpecMember member) {
    return member.origin().type().equals(spec.origin().type());
  }

  /** Whether both come from a parent that is a spec itself, where the mistake is reported. */
  public static boolean isOfParent(Spec spec, SpecMember one, SpecMember other) {
    return one.origin().type().equals(other.origin().type()) && isOfParent(spec, one);
  }

  /** Whether it comes from a parent that is a spec itself, but never sent. */
  static boolean isOfParent(Spec spec, SpecMember member) {
    String type = member.origin().type();
    return spec.storedFilters().stream().anyMatch(it -> it.canonicalName().equals(type));
  }

  /** Those first that were there first. */
  public static Comparator<SpecMember> inheritedFirst(Spec spec) {
    return Comparator.comparing(member -> isOwn(spec, member));
  }
}
