package io.github.filterspec.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The user's text as a literal. JavaPoet takes two more characters than Java for line breaks, at
 * which it would split the literal; they are escaped here.
 */
public final class Literal {
  private static final Pattern AROUND_BREAKS =
      Pattern.compile("(?=[\u2028\u2029])|(?<=[\u2028\u2029])");

  private Literal() {}

  /** An expression of which the text is the value. */
  public static CodeBlock of(String text) {
    return Stream.of(AROUND_BREAKS.split(text))
        .map(Literal::part)
        .collect(CodeBlock.joining(" + "));
  }

  private static CodeBlock part(String text) {
    return switch (text) {
      case "\u2028" -> CodeBlock.of("$L", "\"\\u2028\"");
      case "\u2029" -> CodeBlock.of("$L", "\"\\u2029\"");
      default -> CodeBlock.of("$S", text);
    };
  }
}
