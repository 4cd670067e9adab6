package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An exception for a command that cannot continue, because of a problem with a file or with an
 * answer of the API.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates an exception with a message for the user. */
  public RefusedException(String message) {
    super(message);
  }

  /** Returns an exception for a file that cannot be read. */
  public static RefusedException cannotRead(Path file, IOException e) {
    return new RefusedException(file + " cannot be read: " + reason(e));
  }

  /** Returns an exception for a file that cannot be written. */
  public static RefusedException cannotWrite(Path file, IOException e) {
    return new RefusedException(file + " cannot be written: " + reason(e));
  }

  /**
   * Returns the reason why a file cannot be used. The messages of some JDK exceptions contain only
   * the name of the file, and no reason.
   */
  private static String reason(IOException e) {
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
