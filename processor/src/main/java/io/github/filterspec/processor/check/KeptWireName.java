package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/** The advice to keep the wire name of a member whose method must be renamed. */
final class KeptWireName {
  private KeptWireName() {}

  /** Returns the text after "Rename the method". It is empty if the wire name stays the same. */
  static String advice(Spec spec, SpecMember member) {
    if (member.role() instanceof Role.PathParam path) {
      return keeping("name", path.name());
    }
    if (member.role() instanceof Role.HeaderParam header) {
      return keeping("name", header.name());
    }
    if (spec.form().type().hasConditions() && hasNoField(member)) {
      return member.key().filter(member.name()::equals).map(key -> keeping("key", key)).orElse("");
    }
    return member.role() instanceof Role.WholeBody || member.declaresField()
        ? ""
        : keeping("field", member.field());
  }

  /** Returns whether the condition of a member has no field that is named after the member. */
  private static boolean hasNoField(SpecMember member) {
    return member.role() instanceof Role.Flag || member.isFlat();
  }

  private static String keeping(String attribute, String name) {
    return ", and add %s = \"%s\" to keep the wire name".formatted(attribute, name);
  }
}
