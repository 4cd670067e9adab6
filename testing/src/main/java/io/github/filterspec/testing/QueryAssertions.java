package io.github.filterspec.testing;

import io.github.filterspec.runtime.members.SpecValue;

/** The entry to the assertions for generated queries, lookups, commands and filters. */
public final class QueryAssertions {
  private QueryAssertions() {}

  /**
   * Begins an assertion.
   *
   * @param actual a generated query, lookup, command or filter
   * @return the assertion
   */
  public static QueryAssert assertThat(SpecValue<?> actual) {
    return new QueryAssert(actual);
  }
}
