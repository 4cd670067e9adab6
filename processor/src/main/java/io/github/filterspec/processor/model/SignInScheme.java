package io.github.filterspec.processor.model;

import io.github.filterspec.SignIn.Scheme;

/**
 * A way to authenticate requests, from a {@code @SignIn}.
 *
 * @param name the name of the header or of the parameter, as written
 * @param word the word before the credential, as written
 * @param origin the place of the annotation
 */
public record SignInScheme(Scheme scheme, String name, String word, Origin origin) {
  private static final String AUTHORIZATION = "Authorization";

  /** Returns the name of the header that contains the credential; empty if there is no header. */
  public String header() {
    return switch (scheme) {
      case BEARER, BASIC -> AUTHORIZATION;
      case HEADER -> name;
      case PARAMETER -> "";
    };
  }

  /**
   * Returns the name of the parameter that contains the credential; empty if there is no parameter.
   */
  public String parameter() {
    return scheme == Scheme.PARAMETER ? name : "";
  }

  /** Returns the name of the method in {@code Credentials} whose result the scheme accepts. */
  public String credential() {
    return switch (scheme) {
      case BEARER -> "bearer";
      case BASIC -> "basic";
      case HEADER, PARAMETER -> "key";
    };
  }
}
