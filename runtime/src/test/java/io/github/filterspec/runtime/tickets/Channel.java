package io.github.filterspec.runtime.tickets;

/** A closed enum. */
public enum Channel {
  MAIL,
  CHAT
}
