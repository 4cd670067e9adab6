package io.github.filterspec.runtime.endpoint;

/**
 * The definition of one way to authenticate requests.
 *
 * @param place the part of the request that contains the credential
 * @param name the name of the header or of the parameter
 * @param word the word before the credential, such as {@code Bearer}; empty if the credential is
 *     sent alone
 */
public record SignInDefinition(Place place, String name, String word) {
  private static final String AUTHORIZATION = "Authorization";

  /** The parts of a request that can contain a credential. */
  public enum Place {
    /** The header {@code Authorization}, which contains a word and a token. */
    BEARER(CredentialKind.BEARER),
    /** The header {@code Authorization: Basic …}. */
    BASIC(CredentialKind.BASIC),
    /** A header, which contains a key. */
    HEADER(CredentialKind.KEY),
    /** A parameter of the URL. */
    PARAMETER(CredentialKind.KEY);

    private final CredentialKind kind;

    Place(CredentialKind kind) {
      this.kind = kind;
    }
  }

  static SignInDefinition bearer(String word) {
    return new SignInDefinition(Place.BEARER, AUTHORIZATION, word);
  }

  static SignInDefinition basic() {
    return new SignInDefinition(Place.BASIC, AUTHORIZATION, "Basic");
  }

  /**
   * Returns the kind of the credentials that can be sent in this way.
   *
   * @return the kind
   */
  public CredentialKind kind() {
    return place.kind;
  }

  /**
   * Returns whether the credential is sent in a parameter of the URL.
   *
   * @return true if the name is the name of a parameter; false if it is the name of a header
   */
  public boolean isInUrl() {
    return place == Place.PARAMETER;
  }
}
