package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.SignIn.Scheme;
import io.github.filterspec.processor.model.SignInScheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The syntax of header names and header values, and the names that only the HTTP client may use.
 */
public final class HeaderSyntax {
  private static final String SIGNS = "!#$%&'*+.^_`|~-";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9" + SIGNS + "]+");

  /**
   * The headers that users cannot declare, because the HTTP client sets the headers. A header such
   * as {@code Connection} belongs to a connection, and not to a request.
   */
  private static final Set<String> OF_CLIENT =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  private HeaderSyntax() {}

  /**
   * Returns the problem of a header name; empty if the name is allowed.
   *
   * @param signIns the ways to authenticate requests; the client replaces a header with a
   *     credential
   * @param declaration the member or the annotation that declares the header, for use in the advice
   */
  public static Optional<String> problem(
      String name, List<SignInScheme> signIns, String declaration) {
    return problem(name, "Remove " + declaration)
        .or(
            () ->
                signIns.stream()
                    .filter(signIn -> key(signIn.header()).equals(key(name)))
                    .findFirst()
                    .map(signIn -> replaced(signIn, declaration)));
  }

  /**
   * Returns the problem of a header name; empty if the name is allowed.
   *
   * @param remedy the advice if only the HTTP client can set the header
   */
  public static Optional<String> problem(String name, String remedy) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "cannot be sent. The name of a header must consist of letters, digits and " + SIGNS);
    }
    return OF_CLIENT.contains(key(name)) || key(name).startsWith("proxy-")
        ? Optional.of("can only be set by the HTTP client. " + remedy)
        : Optional.empty();
  }

  private static String replaced(SignInScheme signIn, String declaration) {
    return "is replaced by the %s of the client. Remove %s, or remove @SignIn(%s) from the API annotation"
        .formatted(
            signIn.scheme() == Scheme.BEARER ? "token" : "credential",
            declaration,
            signIn.scheme());
  }

  /** Returns true if a text consists of the characters of a header name. */
  public static boolean isToken(String text) {
    return NAME.matcher(text).matches();
  }

  /** Returns true if a text can be the value of a header. */
  public static boolean isValue(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  /** Returns the same key for header names that differ only in upper and lower case. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
