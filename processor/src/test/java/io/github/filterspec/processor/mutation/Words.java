package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** The words of a declaration. Some of them may be empty. */
final class Words {
  private Words() {}

  static String of(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(joining(" "));
  }
}
