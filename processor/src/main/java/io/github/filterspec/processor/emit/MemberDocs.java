package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.function.Function;

/** The text about a member in the Javadoc of generated methods. */
public final class MemberDocs {
  private final String packageName;
  private final Function<SpecMember, String> wire;

  /**
   * Creates the texts.
   *
   * @param packageName the package of the generated type
   * @param wire returns the place of a member on the wire
   */
  public MemberDocs(String packageName, Function<SpecMember, String> wire) {
    this.packageName = packageName;
    this.wire = member -> wire.apply(member) + matching(member);
  }

  /** Creates the texts for the members of a spec. */
  MemberDocs(Spec spec) {
    this(spec.type().packageName(), member -> wire(member, spec.form().type().hasKeys()));
  }

  /**
   * Returns the meaning of a member and its place on the wire. The meaning is the user's own text.
   * Class files do not contain the text of an inherited member, so the meaning of an inherited
   * member is a link to its declaration.
   */
  public CodeBlock description(SpecMember member) {
    return member
        .inheritedFrom()
        .map(
            parent ->
                CodeBlock.of(
                    "{@link $L#$L()}: $L.\n", reference(parent), member.name(), wire.apply(member)))
        .orElseGet(() -> ofOwn(member));
  }

  /**
   * Returns a link to a parent. The parent is not imported, because compilers may warn about an
   * import that no code uses.
   */
  private CodeBlock reference(ClassName parent) {
    return parent.packageName().equals(packageName)
        ? CodeBlock.of("$T", parent)
        : CodeBlock.of("$L", parent.canonicalName());
  }

  private CodeBlock ofOwn(SpecMember member) {
    return member.doc().isEmpty()
        ? wireSentence(member)
        : CodeBlock.of(
            "$L\n$LOn the wire: $L.\n",
            member.doc(),
            isOneParagraph(member) ? "" : "\n<p>",
            wire.apply(member));
  }

  private static boolean isOneParagraph(SpecMember member) {
    return !member.doc().contains("<");
  }

  private static String matching(SpecMember member) {
    return member.pattern().map(regex -> ", matching " + DocText.code(regex)).orElse("");
  }

  /** Returns the place of a member on the wire. */
  private static String wire(SpecMember member, boolean keys) {
    String field = "field " + DocText.code(member.field());
    if (member.role() instanceof Role.Param param) {
      String orElse =
          param.orElse().isEmpty() ? "" : ", " + DocText.code(param.orElse()) + " unless set";
      return "parameter, " + field + orElse;
    }
    if (member.role() instanceof Role.PathParam path) {
      return "part " + DocText.code("{" + path.name() + "}") + " of the path";
    }
    if (member.role() instanceof Role.HeaderParam header) {
      return "header " + DocText.code(header.name());
    }
    if (member.role() instanceof Role.WholeBody) {
      return "the whole body";
    }
    if (member.role() instanceof Role.PageNumber page) {
      return "page number, %s, from %s%s".formatted(field, page.first(), whileThereIsOne(page));
    }
    if (member.role() instanceof Role.Cursor cursor) {
      return "cursor, %s, from the answer's %s".formatted(field, DocText.code(cursor.next()));
    }
    if (member.role() instanceof Role.PageSize size) {
      return "page size, %s, from %s to %s".formatted(field, size.min(), size.max());
    }
    return keys ? "key %s, %s".formatted(DocText.code(member.key().orElse("")), field) : field;
  }

  private static String whileThereIsOne(Role.PageNumber page) {
    if (!page.isLast().isEmpty()) {
      return ", until the answer's " + DocText.code(page.isLast()) + " is true";
    }
    return page.hasNext().isEmpty()
        ? ""
        : ", as long as the answer's " + DocText.code(page.hasNext()) + " is true";
  }

  /** Returns a sentence with the place of a member on the wire. */
  public CodeBlock wireSentence(SpecMember member) {
    return CodeBlock.of("$L.\n", capitalized(wire.apply(member)));
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
