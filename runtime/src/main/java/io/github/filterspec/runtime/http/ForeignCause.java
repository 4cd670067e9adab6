package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.text.ForeignText;
import java.io.IOException;

/** The failure of a connection. Its text can contain text of the server, such as headers. */
final class ForeignCause {
  private ForeignCause() {}

  /** Returns the failure. If its text or the text of a cause is not clean, returns a clean copy. */
  static IOException clean(IOException failure) {
    return isClean(failure) ? failure : copy(failure);
  }

  private static boolean isClean(Throwable failure) {
    int depth = 0;
    for (Throwable each = failure; each != null && depth < 20; each = each.getCause()) {
      String text = each.getMessage();
      if (text != null && !ForeignText.clean(text, Math.max(1, text.length())).equals(text)) {
        return false;
      }
      depth++;
    }
    return true;
  }

  private static IOException copy(IOException failure) {
    IOException copy =
        new IOException(
            ForeignText.clean(failure.getClass().getSimpleName() + ": " + text(failure)));
    copy.setStackTrace(failure.getStackTrace());
    return copy;
  }

  /** Returns the message of the failure, or the name of its class if there is no message. */
  static String text(IOException failure) {
    String text = failure.getMessage();
    return text == null ? failure.getClass().getSimpleName() : ForeignText.clean(text);
  }
}
