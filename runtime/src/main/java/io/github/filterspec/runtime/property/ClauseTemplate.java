package io.github.filterspec.runtime.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a condition with placeholders: {@code {property}}, {@code {operand}} and {@code
 * {second}}. The quotation marks around a placeholder belong to the operand.
 */
final class ClauseTemplate {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{property}|(['\"]?)\\{(operand|second)}\\1");
  private static final String BARE = "[A-Za-z0-9_.:+@/-]+";
  private static final Pattern BARE_OPERAND = Pattern.compile(BARE);

  private final String template;
  private final Quoting quoting;

  /**
   * Creates a template.
   *
   * @param quoting the way in which the API writes a quotation mark in a value
   */
  ClauseTemplate(String template, Quoting quoting) {
    this.template = template;
    this.quoting = quoting;
  }

  /**
   * Returns the text of a condition.
   *
   * @param property the name of the property
   * @param operands the texts of the first operand or of the set of operands, and those of the
   *     second operand
   * @throws IllegalArgumentException if an operand cannot be written; the message does not contain
   *     the operand
   */
  String write(String property, List<List<String>> operands) {
    Matcher placeholder = PLACEHOLDER.matcher(template);
    StringBuilder clause = new StringBuilder();
    while (placeholder.find()) {
      placeholder.appendReplacement(clause, "");
      clause.append(
          placeholder.group(2) == null
              ? property
              : operands.get(index(placeholder)).stream()
                  .map(operand -> operand(operand, placeholder.group(1)))
                  .collect(Collectors.joining(",")));
    }
    return placeholder.appendTail(clause).toString();
  }

  private static int index(Matcher placeholder) {
    return placeholder.group(2).equals("second") ? 1 : 0;
  }

  private String operand(String operand, String quote) {
    if (!quote.isEmpty()) {
      return quote + quoting.escaped(operand, quote) + quote;
    }
    if (!BARE_OPERAND.matcher(operand).matches()) {
      throw new IllegalArgumentException(
          "contains a character that the API cannot read without quotation marks. Only letters, digits and the characters _ . : + - @ / are possible");
    }
    return operand;
  }

  /**
   * Reads the operands from the text of a condition.
   *
   * @param property the name of the property
   * @param operands the number of operands: 0, 1 or 2
   * @param set true if the operand is a set
   * @return the texts of the operands, in the structure of {@link #write}; empty if the text does
   *     not have the template
   */
  Optional<List<List<String>>> read(String clause, String property, int operands, boolean set) {
    StringBuilder regex = new StringBuilder();
    List<String> quotes = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(template);
    int end = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(template.substring(end, placeholder.start())));
      end = placeholder.end();
      if (placeholder.group(2) == null) {
        regex.append(Pattern.quote(property));
      } else {
        String one = operandPattern(placeholder.group(1), set);
        regex.append(set ? "(%s(?:,%s)*+)".formatted(one, one) : "(%s)".formatted(one));
        quotes.add(placeholder.group(1));
      }
    }
    regex.append(Pattern.quote(template.substring(end)));
    Matcher found = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(clause);
    if (quotes.size() != operands || !found.matches()) {
      return Optional.empty();
    }
    List<List<String>> values = new ArrayList<>();
    for (int index = 0; index < operands; index++) {
      values.add(texts(found.group(index + 1), quotes.get(index)));
    }
    return Optional.of(values);
  }

  /** Returns a pattern. The text after a single operand can begin with the same characters. */
  private String operandPattern(String quote, boolean set) {
    return quote.isEmpty() ? BARE + (set ? "+" : "?") : quoting.pattern(quote);
  }

  private List<String> texts(String operands, String quote) {
    return Pattern.compile(quote.isEmpty() ? BARE : quoting.pattern(quote), Pattern.DOTALL)
        .matcher(operands)
        .results()
        .map(operand -> operand.group())
        .map(
            text ->
                quote.isEmpty() ? text : quoting.plain(text.substring(1, text.length() - 1), quote))
        .toList();
  }
}
