package io.github.filterspec.sample.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of an option such as {@code plan=gold}; the text may have further equals signs.
 *
 * @param name what stands before the first equals sign, not blank
 * @param text what stands behind it, not blank
 */
record NamedText(String name, String text) {

  /** Reads a pair. */
  static final class Converter implements ITypeConverter<NamedText> {

    @Override
    public NamedText convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException("'" + value + "' has no equals sign");
      }
      return new NamedText(
          ReadableText.require(value.substring(0, equals).strip()),
          ReadableText.require(value.substring(equals + 1).strip()));
    }
  }
}
