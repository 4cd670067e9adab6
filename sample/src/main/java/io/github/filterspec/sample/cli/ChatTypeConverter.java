package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.ChatType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which chats of a bot are wanted. */
final class ChatTypeConverter implements ITypeConverter<ChatType> {

  @Override
  public ChatType convert(String value) {
    return switch (value) {
      case "lead" -> ChatType.LEAD;
      case "non-lead" -> ChatType.NON_LEAD;
      default -> throw new TypeConversionException("'" + value + "' is neither lead nor non-lead");
    };
  }
}
