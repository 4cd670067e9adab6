package io.github.filterspec;

/** The kinds of authentication of an {@link Api}. */
public enum Auth {
  /** Requests have the header {@code Authorization: Bearer …} with the client's token. */
  BEARER,
  /** Requests have no credential. */
  NONE
}
