package io.github.filterspec.processor.mutation;

/** A documentation comment, if there is anything to say. */
final class Doc {
  private Doc() {}

  static String of(String text) {
    return text.isEmpty() ? "" : "/** " + text + " */\n";
  }
}
