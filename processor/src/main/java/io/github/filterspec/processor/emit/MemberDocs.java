package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/** What the Javadoc of generated methods says of a member. */
public final class MemberDocs {
  private MemberDocs() {}

  /**
   * The user's description, or a sentence in its place, and where the member stands on the wire.
   */
  public static CodeBlock description(SpecMember member) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!member.doc().isEmpty()) {
      doc.add("$L\n\n<p>", member.doc());
    }
    return doc.add("$L\n", wire(member)).build();
  }

  /** Where a filter inherits its meaning from. */
  public static CodeBlock see(SpecMember member) {
    return member
        .inheritedFrom()
        .map(parent -> CodeBlock.of("@see $T#$L()\n", parent, member.name()))
        .orElse(CodeBlock.of(""));
  }

  /** A sentence that says where a member stands on the wire. */
  public static String wire(SpecMember member) {
    String field = "field {@code " + member.field() + "}";
    if (member.role() instanceof Role.Param param) {
      String orElse = param.orElse().isEmpty() ? "" : ", {@code " + param.orElse() + "} unless set";
      return "Parameter: " + field + orElse + ".";
    }
    if (member.role() instanceof Role.PageNumber page) {
      return "Page number: " + field + ", from " + page.first() + ".";
    }
    return "Filter: key {@code %s}, %s.".formatted(member.key().orElse(""), field);
  }
}
