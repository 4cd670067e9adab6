package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.CodeBlock;

/**
 * A string literal in generated source. Every character except printable ASCII is escaped, because
 * JavaPoet would break the line at some of these characters.
 */
public final class Literal {
  private Literal() {}

  /** Returns a string literal with this text as its value. */
  public static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> append((char) c, literal));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void append(char c, StringBuilder to) {
    switch (c) {
      case '"' -> to.append("\\\"");
      case '\\' -> to.append("\\\\");
      case '\b' -> to.append("\\b");
      case '\f' -> to.append("\\f");
      case '\n' -> to.append("\\n");
      case '\r' -> to.append("\\r");
      case '\t' -> to.append("\\t");
      default -> {
        if (c >= ' ' && c <= '~') {
          to.append(c);
        } else {
          to.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
      }
    }
  }
}
