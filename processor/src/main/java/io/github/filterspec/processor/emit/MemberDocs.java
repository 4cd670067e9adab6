package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;

/** What the Javadoc of generated methods says of a member. */
final class MemberDocs {
  private final boolean keys;

  /** Docs of the members of a form. */
  MemberDocs(Form form) {
    this.keys = form.hasKeys();
  }

  /**
   * What a member means, and where it stands on the wire: the user's own text, or for an inherited
   * member, whose text class files do not keep, a link to where it is declared.
   */
  CodeBlock description(SpecMember member) {
    return member
        .inheritedFrom()
        .map(parent -> CodeBlock.of("{@link $T#$L()}: $L.\n", parent, member.name(), wire(member)))
        .orElseGet(() -> ofOwn(member));
  }

  private CodeBlock ofOwn(SpecMember member) {
    return member.doc().isEmpty()
        ? wireSentence(member)
        : CodeBlock.of(
            "$L\n$LOn the wire: $L.\n",
            member.doc(),
            isOneParagraph(member) ? "" : "\n<p>",
            wire(member));
  }

  private static boolean isOneParagraph(SpecMember member) {
    return !member.doc().contains("<");
  }

  /** Where a member stands on the wire. */
  private String wire(SpecMember member) {
    String field = "field " + DocText.code(member.field());
    if (member.role() instanceof Role.Param param) {
      String orElse =
          param.orElse().isEmpty() ? "" : ", " + DocText.code(param.orElse()) + " unless set";
      return "parameter, " + field + orElse;
    }
    if (member.role() instanceof Role.PathParam path) {
      String name = path.name();
      String part = DocText.code(name).replace("{@code " + name, "{@code {" + name + "}");
      return "part " + part + " of the path";
    }
    if (member.role() instanceof Role.HeaderParam header) {
      return "header " + DocText.code(header.name());
    }
    if (member.role() instanceof Role.WholeBody) {
      return "the whole body";
    }
    if (member.role() instanceof Role.PageNumber page) {
      return "page number, " + field + ", from " + page.first();
    }
    return keys ? "key %s, %s".formatted(DocText.code(member.key().orElse("")), field) : field;
  }

  /** Where a member stands on the wire, as a sentence. */
  CodeBlock wireSentence(SpecMember member) {
    return CodeBlock.of("$L.\n", capitalized(wire(member)));
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
