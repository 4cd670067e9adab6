package io.github.filterspec.sample.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a text to search for. */
final class SearchText implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    return ReadableText.require(value);
  }
}
