package io.github.filterspec.cookbook.standin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader that judges an item by a text with conditions, connectors and parentheses. The reader
 * follows the text from the left to the right. It refuses a mix of AND and OR without parentheses,
 * so that no test depends on which of them binds stronger.
 */
public abstract class InfixJudge {
  private final String text;
  private final String and;
  private final String or;
  private final String not;
  private int at;

  /**
   * Creates a reader.
   *
   * @param or the connector of OR; a text that never occurs if the API has no OR
   * @param not the word before a NOT; a text that never occurs if the API has no NOT
   */
  protected InfixJudge(String text, String and, String or, String not) {
    this.text = text;
    this.and = and;
    this.or = or;
    this.not = not;
  }

  /** Judges the item by the whole text. */
  public final Verdict judge() {
    Verdict verdict = combination();
    if (at != text.length()) {
      throw new Refusal(400, "the text goes on after its end");
    }
    return verdict;
  }

  private Verdict combination() {
    Verdict verdict = part();
    String connector = "";
    while (sees(and) || sees(or)) {
      String next = sees(and) ? and : or;
      if (!connector.isEmpty() && !connector.equals(next)) {
        throw new Refusal(400, "AND and OR are mixed");
      }
      connector = next;
      at += next.length();
      verdict = Verdict.operation(next.equals(and)).apply(verdict, part());
    }
    return verdict;
  }

  private Verdict part() {
    if (sees(not)) {
      at += not.length();
      return part().not();
    }
    if (!sees("(")) {
      return condition();
    }
    take("\\(");
    Verdict verdict = combination();
    take("\\)");
    return verdict;
  }

  /** Judges the item by the condition at the place that the reader has reached. */
  protected abstract Verdict condition();

  /** Returns true if the text goes on with these characters. */
  protected final boolean sees(String characters) {
    return text.startsWith(characters, at);
  }

  /**
   * Reads the characters that match a regular expression, and refuses a text that goes on with
   * other characters.
   *
   * @return the first group of the regular expression, or all characters if it has no group
   */
  protected final String take(String regex) {
    Matcher found = Pattern.compile(regex).matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      throw new Refusal(400, "the text does not go on with " + regex.replace("\"", "'"));
    }
    at = found.end();
    return found.groupCount() == 0 ? found.group() : found.group(1);
  }
}
