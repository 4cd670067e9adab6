package io.github.filterspec.runtime.failure;

import io.github.filterspec.runtime.text.ForeignText;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Removes foreign text, such as text from the server, from the exception for a failed connection.
 * The messages of most exceptions can contain foreign text: text from the server, from the request
 * or from the user's interceptors.
 */
public final class ForeignCause {
  private static final int MOST = 50;

  /**
   * A pattern that matches those messages of OkHttp that never contain text from the server or from
   * the request.
   */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(unexpected end of stream|Unexpected response code for CONNECT: \\d{3}|stream was reset: [A-Z_]+)(?: on .*)?",
          Pattern.DOTALL);

  private ForeignCause() {}

  /**
   * Returns the exception itself, or a copy without foreign text if a message of the exception can
   * contain foreign text.
   */
  public static IOException clean(IOException failure) {
    boolean tls = failure instanceof SSLException;
    return chain(failure).allMatch(each -> isClean(each, tls)) ? failure : withoutText(failure);
  }

  /** Returns the exception, its causes and its suppressed exceptions. */
  private static Stream<Throwable> chain(Throwable failure) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(failure, all);
    return all.stream();
  }

  private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
    if (failure != null && all.size() < MOST && all.add(failure)) {
      collect(failure.getCause(), all);
      Stream.of(failure.getSuppressed()).forEach(each -> collect(each, all));
    }
  }

  private static boolean isClean(Throwable failure, boolean tls) {
    String text = failure.getMessage();
    return text == null || ((tls || isOfConnection(failure)) && isVisible(text));
  }

  private static boolean isVisible(String text) {
    return ForeignText.clean(text, Math.max(1, text.length())).equals(text);
  }

  /**
   * Returns whether the message of an exception describes a problem of the connection. A message
   * about the connection can contain host names, but no other text from the server, from the
   * request or from the user's interceptors.
   */
  private static boolean isOfConnection(Throwable failure) {
    return failure instanceof SocketException
        || failure instanceof UnknownHostException
        || failure instanceof SocketTimeoutException
        || failure instanceof SSLException;
  }

  /**
   * Returns a copy of the failure with the same stack trace, but without text from the server, from
   * the request or from the user's interceptors.
   */
  public static IOException withoutText(Throwable failure) {
    IOException copy = new IOException(text(failure));
    copy.setStackTrace(failure.getStackTrace());
    return copy;
  }

  /** Returns a text that describes the failure and contains no foreign text. */
  public static String text(Throwable failure) {
    String text = failure.getMessage();
    if (text != null && isOfConnection(failure)) {
      return ForeignText.clean(text);
    }
    String name = failure.getClass().getSimpleName();
    return known(text).map(known -> name + ": " + known).orElse(name);
  }

  private static Optional<String> known(@Nullable String text) {
    Matcher known = KNOWN.matcher(text == null ? "" : text);
    return known.matches() ? Optional.of(known.group(1)) : Optional.empty();
  }

  /**
   * Returns whether the exception, one of its causes or one of its suppressed exceptions has the
   * client's token in the message.
   */
  static boolean contains(Throwable failure, TokenRedaction token) {
    return chain(failure)
        .map(each -> String.valueOf(each.getMessage()))
        .anyMatch(text -> !token.apply(text).equals(text));
  }
}
