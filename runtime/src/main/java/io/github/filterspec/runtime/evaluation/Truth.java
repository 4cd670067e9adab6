package io.github.filterspec.runtime.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * The result of a condition for one item, in three-valued logic. A condition is unknown if the item
 * has no value for its property. An AND with a false part is false, and an OR with a true part is
 * true, whatever the other parts are. The NOT of unknown is unknown.
 *
 * <p>The order of the constants is significant: an AND is its least part, and an OR is its greatest
 * part.
 */
public enum Truth {
  /** The item does not match. */
  FALSE,
  /** The item has no value that decides the condition. */
  UNKNOWN,
  /** The item matches. */
  TRUE;

  /**
   * Returns the result for a boolean.
   *
   * @param value the boolean
   * @return true or false
   */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Returns the AND of the given results.
   *
   * @param parts the results
   * @return the AND; true if there are no parts
   */
  public static Truth all(List<Truth> parts) {
    return parts.stream().min(Truth::compareTo).orElse(TRUE);
  }

  /**
   * Returns the OR of the given results.
   *
   * @param parts the results
   * @return the OR; false if there are no parts
   */
  public static Truth any(List<Truth> parts) {
    return parts.stream().max(Truth::compareTo).orElse(FALSE);
  }

  /**
   * Returns the NOT of this result.
   *
   * @return the opposite; unknown if this result is unknown
   */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** Returns the result as text, such as "true". */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
