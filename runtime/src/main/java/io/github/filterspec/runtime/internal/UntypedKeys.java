package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.wire.ActiveKeysValue;
import java.util.Set;

/** Keys that were read and that the spec cannot express: nobody knows what they select. */
public final class UntypedKeys {
  private UntypedKeys() {}

  /**
   * Lets a value pass unless it is a request with such keys.
   *
   * @param value any value
   * @throws IllegalArgumentException if it is; the values are not quoted
   */
  public static void refuseToSend(Object value) {
    boolean request = value instanceof Query || value instanceof Command;
    if (request && value instanceof ActiveKeysValue<?> it) {
      refuse("request", it.getClass().getSimpleName(), it.untypedKeys());
    }
  }

  /**
   * Refuses such keys.
   *
   * @param use what a stored value would be used as
   * @param type its type's simple name
   * @param keys the keys
   * @throws IllegalArgumentException if there are any
   */
  public static void refuse(String use, String type, Set<String> keys) {
    if (!keys.isEmpty()) {
      throw new IllegalArgumentException(
          ("%s: the stored %s has keys that its spec cannot express: %s; add them to the spec, or"
                  + " send the stored JSON yourself")
              .formatted(use, type, ForeignText.names(keys)));
    }
  }
}
