package io.github.filterspec.processor.harness;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A compiler's message, as {@code Contacts.java:4:3 error: text}. */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String name = source == null ? "" : source.getName().replace('\\', '/');
    return new Message(
        diagnostic.getKind(),
        name.substring(name.lastIndexOf('/') + 1),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  /** Returns whether the message is an error. */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Returns whether the message is an error or a warning of the processor. */
  public boolean isProblem() {
    return isError() || (isWarning() && text.matches("(?s)FS\\d+: .*"));
  }

  boolean isWarning() {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** Returns the place and the text. */
  @Override
  public String toString() {
    return "%s:%d:%d %s: %s"
        .formatted(file, line, column, kind.toString().toLowerCase(Locale.ROOT), text);
  }
}
