package io.github.filterspec.sample.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of an option such as {@code plan=gold,region=eu}.
 *
 * @param values texts by name, none of them blank
 */
record AttributeMap(Map<String, String> values) {

  /** The maps of all occurrences of an option. */
  static List<Map<String, String>> of(List<AttributeMap> occurrences) {
    return occurrences.stream().map(AttributeMap::values).toList();
  }

  /** Reads pairs, and refuses a name that is there twice. */
  static final class Converter implements ITypeConverter<AttributeMap> {
    private static final int KEEP_EMPTY_ONES = -1;
    private final NamedText.Converter pairs = new NamedText.Converter();

    @Override
    public AttributeMap convert(String value) {
      Map<String, String> values = new LinkedHashMap<>();
      for (String pair : value.split(",", KEEP_EMPTY_ONES)) {
        NamedText named = pairs.convert(pair);
        if (values.put(named.name(), named.text()) != null) {
          throw new TypeConversionException("it has '" + named.name() + "' twice");
        }
      }
      return new AttributeMap(values);
    }
  }
}
