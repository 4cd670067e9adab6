package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The structure of an expression that is one text: conditions, the texts between them, and
 * parentheses.
 *
 * @param and the text between the parts of an AND
 * @param or the text between the parts of an OR; empty if the API has no OR
 * @param not the text before the part of a NOT; empty if the API has no NOT
 * @param around the text before and after the whole expression
 * @param quoting the way in which the API writes a quotation mark in a value
 * @param functions true if AND, OR and NOT are names of functions, as in {@code and(a,b)}
 */
record TextSyntax(
    String and, String or, String not, String around, Quoting quoting, boolean functions) {
  /** The largest number of parentheses around a condition that are read as structure. */
  private static final int MAX_DEPTH = 100;

  /**
   * Returns the text of an expression. An AND or an OR that is a part of another one has
   * parentheses, so the reader of the text need not know which of them binds stronger.
   *
   * @param clause returns the text of a condition
   * @param unknown says if a condition is unknown; its text can have a structure
   */
  <C> String write(Tree<C> tree, Function<C, String> clause, Predicate<C> unknown) {
    if (tree instanceof Tree.Leaf<C> leaf) {
      return clause.apply(leaf.condition());
    }
    if (functions) {
      return connector(tree)
          + tree.parts().stream()
              .map(part -> write(part, clause, unknown))
              .collect(Collectors.joining(",", "(", ")"));
    }
    if (tree instanceof Tree.Not<C> negation) {
      String part = write(negation.part(), clause, unknown);
      boolean plain = negation.part() instanceof Tree.Leaf<C> && !not.endsWith(" ");
      return not + (plain && !isOpen(negation.part(), clause, unknown) ? part : "(" + part + ")");
    }
    return tree.parts().stream()
        .map(part -> part(part, clause, unknown))
        .collect(Collectors.joining(connector(tree)));
  }

  private String connector(Tree<?> tree) {
    return tree instanceof Tree.Not<?> ? not : tree instanceof Tree.All<?> ? and : or;
  }

  private <C> String part(Tree<C> part, Function<C, String> clause, Predicate<C> unknown) {
    String text = write(part, clause, unknown);
    boolean group =
        part instanceof Tree.All<C> || part instanceof Tree.Any<C> || isOpen(part, clause, unknown);
    return group ? "(" + text + ")" : text;
  }

  /** Returns true for an unknown condition whose text would mix with the texts around it. */
  private <C> boolean isOpen(Tree<C> part, Function<C, String> clause, Predicate<C> unknown) {
    return part instanceof Tree.Leaf<C> leaf
        && unknown.test(leaf.condition())
        && !or.isEmpty()
        && split(clause.apply(leaf.condition()), List.of(and, or)).size() > 1;
  }

  /**
   * Reads the structure of a text. A text that mixes AND and OR without parentheses is one
   * condition, because only the API knows which of them binds stronger.
   *
   * @param condition reads a condition
   */
  <C> Tree<C> read(String text, Function<String, C> condition) {
    return read(text, condition, 0);
  }

  private <C> Tree<C> read(String text, Function<String, C> condition, int depth) {
    String trimmed = text.strip();
    if (functions) {
      return function(trimmed, condition, depth);
    }
    if (depth < MAX_DEPTH) {
      List<String> ands = split(trimmed, List.of(and));
      List<String> ors = or.isEmpty() ? List.of(trimmed) : split(trimmed, List.of(or));
      if (ands.size() > 1 && ors.size() == 1) {
        return new Tree.All<>(parts(ands, condition, depth));
      }
      if (ors.size() > 1 && ands.size() == 1) {
        return new Tree.Any<>(parts(ors, condition, depth));
      }
      if (ors.size() == 1 && isNegation(trimmed)) {
        return new Tree.Not<>(read(trimmed.substring(not.length()), condition, depth + 1));
      }
      if (ors.size() == 1 && !or.isEmpty() && isGroup(trimmed)) {
        return read(trimmed.substring(1, trimmed.length() - 1), condition, depth + 1);
      }
    }
    return new Tree.Leaf<>(condition.apply(trimmed));
  }

  private <C> Tree<C> function(String text, Function<String, C> condition, int depth) {
    if (depth < MAX_DEPTH) {
      for (String name : List.of(and, or, not)) {
        String rest = text.startsWith(name) ? text.substring(name.length()) : "";
        if (!name.isEmpty() && isGroup(rest)) {
          List<String> texts = split(rest.substring(1, rest.length() - 1), List.of(","));
          if (name.equals(not) && texts.size() > 1) {
            break; // the text is one unknown condition
          }
          List<Tree<C>> parts = parts(texts, condition, depth);
          return name.equals(and)
              ? new Tree.All<>(parts)
              : name.equals(or) ? new Tree.Any<>(parts) : new Tree.Not<>(parts.get(0));
        }
      }
    }
    return new Tree.Leaf<>(condition.apply(text));
  }

  private <C> List<Tree<C>> parts(List<String> parts, Function<String, C> condition, int depth) {
    return parts.stream().map(part -> read(part, condition, depth + 1)).toList();
  }

  /** Returns true for a NOT. The part after a word has parentheses. */
  private boolean isNegation(String text) {
    return !not.isEmpty()
        && text.startsWith(not)
        && (!not.endsWith(" ") || isGroup(text.substring(not.length()).strip()));
  }

  /** Returns true if the first parenthesis of the text ends at the end of the text. */
  private boolean isGroup(String text) {
    return text.length() > 2
        && text.charAt(0) == '('
        && text.charAt(text.length() - 1) == ')'
        && closing(text) == text.length() - 1;
  }

  private int closing(String text) {
    int open = 0;
    for (int at = 0; at >= 0 && at < text.length(); ) {
      char character = text.charAt(at);
      if (Quoting.isQuote(character)) {
        at = quoting.end(text, at);
        continue;
      }
      open += character == '(' ? 1 : character == ')' ? -1 : 0;
      if (open == 0) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /**
   * Returns the parts of a text between connectors. Connectors in quotation marks, parentheses and
   * brackets do not count. A text whose quotation marks or parentheses do not fit is one part.
   */
  private List<String> split(String text, List<String> connectors) {
    List<String> parts = new ArrayList<>();
    Deque<Character> open = new ArrayDeque<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      int position = at;
      String found =
          open.isEmpty()
              ? connectors.stream()
                  .filter(connector -> text.startsWith(connector, position))
                  .findFirst()
                  .orElse("")
              : "";
      if (!found.isEmpty() && !text.substring(start, at).isBlank()) {
        parts.add(text.substring(start, at));
        at += found.length();
        start = at;
      } else if (Quoting.isQuote(character)) {
        at = quoting.end(text, at);
        if (at < 0) {
          return List.of(text);
        }
      } else {
        if (character == '(' || character == '[') {
          open.push(character == '(' ? ')' : ']');
        } else if (character == ')' || character == ']') {
          if (open.isEmpty() || open.pop() != character) {
            return List.of(text);
          }
        }
        at++;
      }
    }
    parts.add(text.substring(start));
    return open.isEmpty() && parts.stream().noneMatch(String::isBlank) ? parts : List.of(text);
  }

  /** Returns the beginning of a condition, up to its operator. */
  static String beginning(String clause) {
    int end = 0;
    while (end < clause.length() && "'\"".indexOf(clause.charAt(end)) < 0 && end < 40) {
      if (end > 0
          && ":<>=(".indexOf(clause.charAt(end - 1)) >= 0
          && ":<>=(".indexOf(clause.charAt(end)) < 0) {
        break;
      }
      end++;
    }
    return clause.substring(0, end).strip();
  }
}
