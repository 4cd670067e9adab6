package io.github.filterspec.processor.check;

import io.github.filterspec.Filter;
import io.github.filterspec.Flag;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/** The annotation that gave a member its role, which is where the caret goes. */
public final class RoleAnnotations {
  private RoleAnnotations() {}

  /** The annotation of a member. */
  public static Class<?> of(SpecMember member) {
    if (member.role() instanceof Role.Filter) {
      return Filter.class;
    }
    if (member.role() instanceof Role.Flag) {
      return Flag.class;
    }
    return member.role() instanceof Role.Param ? Param.class : PageNumber.class;
  }
}
