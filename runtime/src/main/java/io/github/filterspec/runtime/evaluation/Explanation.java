package io.github.filterspec.runtime.evaluation;

import java.util.List;

/**
 * The result of a filter for one item, with the result of each part of the filter.
 *
 * <pre>
 * true: at least one of these is true
 *   unknown: nick is "x"
 *   true: age is at least 21
 * </pre>
 *
 * @param truth the result
 * @param description the condition as text for people, or a text such as "all of these are true"
 *     for an AND; one line without control characters
 * @param parts the results of the parts, in the order of the filter; empty for a condition
 */
public record Explanation(Truth truth, String description, List<Explanation> parts) {

  /** Creates an explanation. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * Explains a condition.
   *
   * @param truth the result of the condition
   * @param description the condition as text for people
   * @return the explanation
   */
  public static Explanation of(Truth truth, String description) {
    return new Explanation(truth, description, List.of());
  }

  /**
   * Explains an AND.
   *
   * @param parts the explanations of the parts
   * @return the explanation
   */
  public static Explanation all(List<Explanation> parts) {
    return new Explanation(Truth.all(truths(parts)), "all of these are true", parts);
  }

  /**
   * Explains an OR.
   *
   * @param parts the explanations of the parts
   * @return the explanation
   */
  public static Explanation any(List<Explanation> parts) {
    return new Explanation(Truth.any(truths(parts)), "at least one of these is true", parts);
  }

  /**
   * Explains the NOT of this explanation.
   *
   * @return the explanation
   */
  public Explanation not() {
    return new Explanation(truth.not(), "this is false", List.of(this));
  }

  private static List<Truth> truths(List<Explanation> parts) {
    return parts.stream().map(Explanation::truth).toList();
  }

  /** Returns one line for each part. Each level of parts is indented by two spaces. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "");
    return text.toString();
  }

  private void append(StringBuilder text, String indentation) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(indentation).append(truth.words()).append(": ").append(description);
    parts.forEach(part -> part.append(text, indentation + "  "));
  }
}
