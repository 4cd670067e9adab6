package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.text.ForeignText;
import java.util.Set;

/** The check for unknown keys, which were read from JSON and are not declared in the spec. */
public final class UnknownKeys {
  private UnknownKeys() {}

  /**
   * Throws an exception if there are unknown keys.
   *
   * @param use the word that the message of the exception uses for the stored value, such as
   *     "filters"
   * @param type the simple name of the generated type
   * @param keys the keys
   * @throws IllegalArgumentException if there are unknown keys; the message contains at most ten of
   *     these keys
   */
  public static void refuse(String use, String type, Set<String> keys) {
    if (!keys.isEmpty()) {
      throw new IllegalArgumentException(
          ("%s: the stored %s has unknown keys: %s. Add these keys to the spec, or"
                  + " send the stored JSON yourself.")
              .formatted(use, type, ForeignText.names(keys)));
    }
  }
}
