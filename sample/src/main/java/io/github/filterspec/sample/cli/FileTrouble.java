package io.github.filterspec.sample.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a file cannot be read or written, where Java's exceptions give its name only. */
final class FileTrouble {
  private FileTrouble() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof CharacterCodingException) {
      return "it is not in UTF-8";
    }
    return String.valueOf(e.getMessage());
  }
}
