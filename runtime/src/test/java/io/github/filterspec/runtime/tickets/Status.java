package io.github.filterspec.runtime.tickets;

/** An enum that is open to new names: a record with one text. */
public record Status(String name) {
  public static final Status OPEN = new Status("OPEN");
  public static final Status DONE = new Status("DONE");
}
