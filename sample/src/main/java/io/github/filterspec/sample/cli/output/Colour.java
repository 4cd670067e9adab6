package io.github.filterspec.sample.cli.output;

/** The colours of a terminal that the program uses. */
public enum Colour {
  NONE(""),
  BOLD("\u001b[1m"),
  GREEN("\u001b[32m"),
  YELLOW("\u001b[33m"),
  GREY("\u001b[90m");

  private static final String END = "\u001b[0m";

  private final String start;

  Colour(String start) {
    this.start = start;
  }

  /** Returns a text with the codes that begin and end the colour. */
  String of(String text) {
    return this == NONE || text.isBlank() ? text : start + text + END;
  }
}
