package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The texts in generated Javadoc that describe the members of a spec. */
public final class MemberDocs {
  private final String verb;
  private final String packageName;
  private final Function<SpecMember, String> noun;
  private final Function<SpecMember, String> wire;

  /**
   * Creates the texts.
   *
   * @param verb the verb, such as "Sets", at the beginning of a generated sentence about a member
   * @param packageName the package of the generated type
   * @param noun a function that returns the word for a member, such as "filter"
   * @param wire a function that returns the second half of a sentence about the JSON or the URL of
   *     a member, such as "has the field {@code tags}"
   */
  public MemberDocs(
      String verb,
      String packageName,
      Function<SpecMember, String> noun,
      Function<SpecMember, String> wire) {
    this.verb = verb;
    this.packageName = packageName;
    this.noun = noun;
    this.wire = member -> wire.apply(member) + matching(member) + wholeTimes(member);
  }

  /** Creates the texts about the members of a spec. */
  public MemberDocs(Spec spec) {
    this("Sets", spec.type().packageName(), MemberDocs::noun, member -> wire(member, spec));
  }

  /**
   * Returns the user's text about a member, followed by a text about the field, path or header in
   * which the member is sent. Class files do not contain Javadoc, so the description of an
   * inherited member begins with a link to the method that the user documented.
   */
  public CodeBlock description(SpecMember member) {
    return member
        .inheritedFrom()
        .map(parent -> CodeBlock.of("$L $L.\n$L", verb, link(parent, member), wireSentence(member)))
        .orElseGet(() -> ofOwn(member));
  }

  /** Returns the name of a member, or a link to an inherited member. */
  public CodeBlock reference(SpecMember member) {
    return member
        .inheritedFrom()
        .map(parent -> link(parent, member))
        .orElseGet(() -> CodeBlock.of("{@code $L}", member.name()));
  }

  private CodeBlock link(ClassName parent, SpecMember member) {
    return CodeBlock.of("{@link $L#$L}", reference(parent), member.call());
  }

  /**
   * Returns the first sentence of the user's text about a member. For an inherited member without a
   * text, returns a link to the member in the parent. For an own member without a text, returns the
   * field, path or header in which the member is sent.
   */
  public CodeBlock summary(SpecMember member) {
    if (!member.doc().isEmpty()) {
      return CodeBlock.of("$L\n", firstSentence(member.doc()));
    }
    return member
        .inheritedFrom()
        .map(parent -> CodeBlock.of("$L.\n", link(parent, member)))
        .orElseGet(() -> wireSentence(member));
  }

  /**
   * Returns the first sentence of a text, or the whole text if the first sentence ends inside a
   * tag.
   */
  private static String firstSentence(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    String first = text.substring(0, sentences.next()).strip();
    return isClosed(first) ? first : text;
  }

  private static boolean isClosed(String sentence) {
    return sentence.indexOf('<') < 0
        && sentence.chars().filter(c -> c == '{').count()
            == sentence.chars().filter(c -> c == '}').count();
  }

  /**
   * Returns the qualified name of a parent, for use in a link. Generated source does not import the
   * parent, because some compilers warn about imports that only Javadoc uses.
   */
  private CodeBlock reference(ClassName parent) {
    return parent.packageName().equals(packageName)
        ? CodeBlock.of("$T", parent)
        : CodeBlock.of("$L", parent.canonicalName());
  }

  private CodeBlock ofOwn(SpecMember member) {
    return member.doc().isEmpty()
        ? CodeBlock.of("$L $L.\n$L", verb, named(member), wireSentence(member))
        : CodeBlock.of(
            "$L\n$L$L", member.doc(), isOneParagraph(member) ? "" : "\n<p>", wireSentence(member));
  }

  private static boolean isOneParagraph(SpecMember member) {
    return !member.doc().contains("<");
  }

  private static String matching(SpecMember member) {
    return member
        .pattern()
        .map(
            regex ->
                ". Each value of %s must match %s"
                    .formatted(DocText.code(member.name()), DocText.code(regex)))
        .orElse("");
  }

  private static String wholeTimes(SpecMember member) {
    return member
        .writing()
        .notation()
        .flatMap(Notation::unit)
        .map(unit -> ". Each time must be a whole number of " + unit)
        .orElse("");
  }

  private static String wire(SpecMember member, Spec spec) {
    String sentence = wire(member, field(member, spec), spec.form().type().hasKeys());
    return member.type() instanceof ValueType.RangeType range
        ? sentence + included(range)
        : sentence;
  }

  private static String field(SpecMember member, Spec spec) {
    List<String> flat = spec.flatFields(member);
    return flat.isEmpty()
        ? "has the field " + DocText.code(member.field())
        : "has the fields %s and %s"
            .formatted(DocText.code(flat.get(0)), DocText.code(flat.get(1)));
  }

  private static String included(ValueType.RangeType range) {
    return switch (range.includes()) {
      case "BOTH" -> ". The API includes the start and the end of the range";
      case "FROM" -> ". The API includes the start of the range, but not the end";
      case "TO" -> ". The API includes the end of the range, but not the start";
      case "NEITHER" -> ". The API includes neither the start nor the end of the range";
      default -> "";
    };
  }

  private static String wire(SpecMember member, String field, boolean keys) {
    if (member.role() instanceof Role.Param param) {
      String defaultValue =
          param.defaultValue().isEmpty()
              ? ""
              : " and the default " + DocText.code(param.defaultValue());
      return field + defaultValue;
    }
    if (member.role() instanceof Role.CustomParam custom) {
      return "has a parameter %s for each name. Each name must match %s"
          .formatted(DocText.code(custom.template()), DocText.code(custom.pattern()));
    }
    if (member.role() instanceof Role.PathParam path) {
      return "is the part " + DocText.code("{" + path.name() + "}") + " of the path";
    }
    if (member.role() instanceof Role.HeaderParam header) {
      return "is the header " + DocText.code(header.name());
    }
    if (member.role() instanceof Role.WholeBody) {
      return "is the whole body";
    }
    if (member.role() instanceof Role.PageNumber page) {
      return "%s. The first page is %s".formatted(field, page.first());
    }
    if (member.role() instanceof Role.Offset offset) {
      return "%s. The offset of the first page is %s".formatted(field, offset.first());
    }
    if (member.role() instanceof Role.Cursor cursor) {
      return cursor
          .lastItem()
          .map(
              path ->
                  "%s. The next cursor is %s of the last item".formatted(field, DocText.code(path)))
          .orElseGet(
              () ->
                  "%s. The API sends the next cursor in %s"
                      .formatted(field, DocText.code(cursor.next().orElse(""))));
    }
    if (member.role() instanceof Role.PageSize size) {
      return "%s and a value from %s to %s".formatted(field, size.min(), size.max());
    }
    return keys ? field + " and the key " + DocText.code(member.key().orElse("")) : field;
  }

  private CodeBlock wireSentence(SpecMember member) {
    return CodeBlock.of("On the wire, $L $L.\n", named(member), wire.apply(member));
  }

  private String named(SpecMember member) {
    return "the " + noun.apply(member) + " " + DocText.code(member.name());
  }

  /** Returns the word for the role of a member, such as "filter". */
  public static String noun(SpecMember member) {
    if (member.isPageNumber()) {
      return "page number";
    }
    if (member.isOffset()) {
      return "offset";
    }
    if (member.isCursor()) {
      return "cursor";
    }
    if (member.isPageSize()) {
      return "page size";
    }
    return member.key().isPresent() ? "filter" : "parameter";
  }
}
