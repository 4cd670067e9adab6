package io.github.filterspec.processor.mutation;

/** A documentation comment, which may be empty. */
final class Doc {
  private Doc() {}

  static String of(String text) {
    return text.isEmpty() ? "" : "/** " + text + " */\n";
  }
}
