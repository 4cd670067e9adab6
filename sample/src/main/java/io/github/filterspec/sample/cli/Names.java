package io.github.filterspec.sample.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * The value of an option that takes one or more names, such as {@code OPEN,REVIEW}.
 *
 * @param all the names, none of them blank
 */
record Names(List<String> all) {

  /** The names of all occurrences of an option, each once. */
  static List<String> of(List<Names> occurrences) {
    return occurrences.stream().flatMap(names -> names.all().stream()).distinct().toList();
  }

  /** Reads names, and refuses an empty one, be it between two commas. */
  static final class Converter implements ITypeConverter<Names> {
    private static final int KEEP_EMPTY_ONES = -1;

    @Override
    public Names convert(String value) {
      return new Names(
          Stream.of(value.split(",", KEEP_EMPTY_ONES))
              .map(name -> ReadableText.require(name.strip()))
              .toList());
    }
  }
}
