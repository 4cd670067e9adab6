package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.members.UnknownKeys;

/** A query or a command that is about to be sent. */
public final class SentRequest {
  private SentRequest() {}

  /**
   * Checks a value before it is sent.
   *
   * @param value any value
   * @throws IllegalArgumentException if the value is a query or a command with unknown keys; the
   *     message names the keys, but not their values
   */
  public static void check(Object value) {
    boolean request = value instanceof Query || value instanceof Command;
    if (request && value instanceof ActiveKeysValue<?> keyed) {
      UnknownKeys.refuse("request", keyed.getClass().getSimpleName(), keyed.unknownKeys());
    }
  }
}
