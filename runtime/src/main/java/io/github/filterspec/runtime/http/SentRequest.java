package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.UnknownKeys;

/** A check that runs before a query, a lookup or a command is sent. */
public final class SentRequest {
  private SentRequest() {}

  /**
   * Checks a query, a lookup or a command before it is sent.
   *
   * @param value any value
   * @throws IllegalArgumentException if the request has unknown keys; the message contains the
   *     keys, but not their values
   */
  public static void check(Object value) {
    boolean request = value instanceof Query || value instanceof Lookup || value instanceof Command;
    if (request && value instanceof ActiveKeysValue<?> keyed) {
      UnknownKeys.refuse("request", keyed.getClass().getSimpleName(), keyed.unknownKeys());
    }
  }
}
