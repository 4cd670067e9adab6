package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.CodeBlock;

/** The descriptions of generated methods: the user's text, and a sentence about the wire. */
final class PropertyDoc {
  private static final int LONGEST_TEXT = 90;

  private PropertyDoc() {}

  /**
   * Returns a description of a method.
   *
   * @param doc the user's text; empty if the user wrote no text
   * @param otherwise the text that is used instead of an empty text of the user
   * @param wire the sentence about the name on the wire
   */
  static CodeBlock joined(String doc, CodeBlock otherwise, CodeBlock wire) {
    CodeBlock text = doc.isEmpty() ? otherwise : CodeBlock.of("$L", doc);
    boolean paragraphs = doc.contains("<");
    boolean oneLine =
        !paragraphs && !doc.contains("\n") && (text.toString() + wire).length() < LONGEST_TEXT;
    String between = paragraphs ? "\n\n<p>" : oneLine ? " " : "\n";
    return CodeBlock.of("$L$L$L\n", text, between, wire);
  }
}
