package io.github.filterspec.sample.cli.option;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * The value of an option that takes one or more names, such as {@code OPEN,REVIEW}.
 *
 * @param all the names, none of them blank
 */
public record Names(List<String> all) {

  /** Returns the names of all occurrences of an option, without duplicates. */
  public static List<String> of(List<Names> occurrences) {
    return occurrences.stream().flatMap(names -> names.all().stream()).distinct().toList();
  }

  /** Reads names. An empty name is an error, between two commas too. */
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
