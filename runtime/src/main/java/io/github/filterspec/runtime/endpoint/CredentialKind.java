package io.github.filterspec.runtime.endpoint;

/** The kinds of credentials that a client can have. */
public enum CredentialKind {
  /** A token, which is sent in the header {@code Authorization} after a word such as Bearer. */
  BEARER("bearer", "token"),
  /** A user name and a password, which are sent in the header {@code Authorization: Basic …}. */
  BASIC("basic", "password"),
  /** A key, which is sent in a header or in a parameter of the URL. */
  KEY("key", "key");

  private final String text;
  private final String secret;

  CredentialKind(String text, String secret) {
    this.text = text;
    this.secret = secret;
  }

  /**
   * Returns the name of the secret part of a credential, as messages write the name.
   *
   * @return {@code token}, {@code password} or {@code key}
   */
  public String secret() {
    return secret;
  }

  /** Returns the name of the method in {@code Credentials}, such as {@code basic}. */
  @Override
  public String toString() {
    return text;
  }
}
