package io.github.filterspec.sample.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a text that must not be blank. */
final class TextConverter implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    return ReadableText.require(value);
  }
}
