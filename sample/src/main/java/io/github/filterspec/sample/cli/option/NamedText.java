package io.github.filterspec.sample.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of an option that takes a name and a text, such as {@code plan=gold}.
 *
 * @param name the text before the first equals sign; it is not blank
 * @param text the text after the first equals sign; it is not blank
 */
record NamedText(String name, String text) {

  private static NamedText parse(String value) {
    int equals = value.indexOf('=');
    if (equals < 0) {
      throw new TypeConversionException("'" + value + "' has no equals sign");
    }
    return new NamedText(
        Converters.requireText(value.substring(0, equals).strip()),
        Converters.requireText(value.substring(equals + 1).strip()));
  }

  static final class Converter implements ITypeConverter<NamedText> {
    @Override
    public NamedText convert(String value) {
      return parse(value);
    }
  }

  /**
   * The value of an option that takes several names with their texts, such as {@code
   * plan=gold,region=eu}.
   *
   * @param texts a map from the names to the texts
   */
  record Group(Map<String, String> texts) {

    static List<Map<String, String>> maps(List<Group> occurrences) {
      return occurrences.stream().map(Group::texts).toList();
    }
  }

  /**
   * Reads pairs of a name and a text that are separated by commas. Two pairs with the same name are
   * an error.
   */
  static final class GroupConverter implements ITypeConverter<Group> {
    @Override
    public Group convert(String value) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (String pair : value.split(",", /* keep empty parts */ -1)) {
        NamedText named = parse(pair);
        if (texts.put(named.name(), named.text()) != null) {
          throw new TypeConversionException("it has '" + named.name() + "' twice");
        }
      }
      return new Group(texts);
    }
  }
}
