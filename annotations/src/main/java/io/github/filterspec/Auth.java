package io.github.filterspec;

/** The ways in which requests to an {@link Api} are authenticated. */
public enum Auth {
  /**
   * Each request has the header {@code Authorization: Bearer …}, which contains the token of the
   * {@code ApiClient}.
   */
  BEARER,
  /** Requests have no credential. */
  NONE
}
