package io.github.filterspec.sample.cli.option;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * The value of an option that takes one or more names, such as {@code OPEN,REVIEW}.
 *
 * @param all the names, which are not blank
 */
public record Names(List<String> all) {

  /** Returns all names that the user gave with a repeated option, without duplicates. */
  public static List<String> of(List<Names> occurrences) {
    return occurrences.stream().flatMap(names -> names.all().stream()).distinct().toList();
  }

  /** Reads names that are separated by commas. An empty name is an error. */
  public static final class Converter implements ITypeConverter<Names> {
    @Override
    public Names convert(String value) {
      return new Names(
          Stream.of(value.split(",", /* keep empty parts */ -1))
              .map(name -> Converters.requireText(name.strip()))
              .toList());
    }
  }
}
