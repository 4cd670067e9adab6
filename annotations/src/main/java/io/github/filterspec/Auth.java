package io.github.filterspec;

/** How the requests to an {@link Api} prove who sends them. */
public enum Auth {
  /** {@code Authorization: Bearer …}, with the client's token. */
  BEARER,
  /** They do not. */
  NONE
}
