package io.github.filterspec.sample.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a text to search for, and refuses a blank one, which would find everybody. */
final class SearchText implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException("the text is empty");
    }
    return ReadableText.require(value);
  }
}
