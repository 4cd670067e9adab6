package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.http.Credential;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The credential of an {@link ApiClient}: a token, a user name with a password, or a key. The
 * {@code @SignIn} of the API says which part of a request contains the credential.
 *
 * <pre>{@code
 * ApiClient.builder(Zendesk.class, url).signIn(Credentials.basic("me@example.com/token", key)).build()
 * ApiClient.builder(Shopify.class, url).signIn(Credentials.key(vault::currentKey)).build()
 * }</pre>
 *
 * <p>If an API accepts several kinds of credentials, the kind of the client's credential decides
 * how the client authenticates its requests.
 *
 * <p>If the secret part of a credential comes from a supplier, the supplier is called for each
 * attempt, in a thread of the client. While the supplier runs, all calls wait for its result, so
 * the supplier is called only once for all waiting calls. If the API answers with the status 401,
 * the client calls the supplier again. If the supplier then returns another secret, the client
 * sends a query, or a command whose endpoint is idempotent, once more.
 *
 * <p>No text, message, position or event of Filterspec contains the credential. If the text of an
 * API error contains the credential, the credential is replaced by {@code (credential)}, or by
 * {@code (token)} if the credential is a token. Credentials are immutable, and several clients can
 * use the same credential.
 */
public final class Credentials {
  private final Credential credential;

  private Credentials(Credential credential) {
    this.credential = credential;
  }

  /**
   * Returns a credential that consists of a token. An API accepts this credential if the API has
   * {@code @SignIn(BEARER)}.
   *
   * @param token the token, which must be printable ASCII without blanks and without the word
   *     {@code Bearer}. If the token cannot be sent, the method {@code build()} of the client's
   *     builder throws an {@link ApiConfigurationException}
   * @return the credential
   */
  public static Credentials bearer(String token) {
    Objects.requireNonNull(token, "the token is null");
    return new Credentials(Credential.of(CredentialKind.BEARER, "", token));
  }

  /**
   * Returns a credential whose token comes from a supplier.
   *
   * @param token the supplier, which should return the token without waiting. If the supplier
   *     throws an exception, or returns null or a token that cannot be sent, the call fails with an
   *     {@link ApiConfigurationException}
   * @return the credential
   */
  public static Credentials bearer(Supplier<String> token) {
    Objects.requireNonNull(token, "token");
    return new Credentials(Credential.of(CredentialKind.BEARER, "", token));
  }

  /**
   * Returns a credential that consists of a user name and a password. An API accepts this
   * credential if the API has {@code @SignIn(BASIC)}. The user name and the password are encoded as
   * RFC 7617 says, with UTF-8.
   *
   * @param user the user name, which must not contain a colon. The user name may be empty if the
   *     password is not empty
   * @param password the password, which may be empty if the user name is not empty. The user name
   *     and the password must not contain control characters. If the credential cannot be sent, the
   *     method {@code build()} of the client's builder throws an {@link ApiConfigurationException}
   * @return the credential
   */
  public static Credentials basic(String user, String password) {
    Objects.requireNonNull(user, "the user name is null");
    Objects.requireNonNull(password, "the password is null");
    return new Credentials(Credential.of(CredentialKind.BASIC, user, password));
  }

  /**
   * Returns a credential that consists of a user name and a password, and whose password comes from
   * a supplier.
   *
   * @param user the user name, which must not contain a colon
   * @param password the supplier, which should return the password without waiting. If the supplier
   *     throws an exception, or returns null or a password that cannot be sent, the call fails with
   *     an {@link ApiConfigurationException}
   * @return the credential
   */
  public static Credentials basic(String user, Supplier<String> password) {
    Objects.requireNonNull(user, "the user name is null");
    Objects.requireNonNull(password, "password");
    return new Credentials(Credential.of(CredentialKind.BASIC, user, password));
  }

  /**
   * Returns a credential that consists of a key. An API accepts this credential if the API has
   * {@code @SignIn(HEADER)} or {@code @SignIn(PARAMETER)}.
   *
   * @param key the key, which must be printable ASCII without blanks, and without the word that the
   *     client writes before the key. If the key cannot be sent, the method {@code build()} of the
   *     client's builder throws an {@link ApiConfigurationException}
   * @return the credential
   */
  public static Credentials key(String key) {
    Objects.requireNonNull(key, "the key is null");
    return new Credentials(Credential.of(CredentialKind.KEY, "", key));
  }

  /**
   * Returns a credential whose key comes from a supplier.
   *
   * @param key the supplier, which should return the key without waiting. If the supplier throws an
   *     exception, or returns null or a key that cannot be sent, the call fails with an {@link
   *     ApiConfigurationException}
   * @return the credential
   */
  public static Credentials key(Supplier<String> key) {
    Objects.requireNonNull(key, "key");
    return new Credentials(Credential.of(CredentialKind.KEY, "", key));
  }

  /** Returns the credential in the form that calls use. */
  Credential credential() {
    return credential;
  }

  /** Returns the kind of the credential, such as {@code Credentials(key)}, without the secret. */
  @Override
  public String toString() {
    return "Credentials(" + credential.kind() + ")";
  }
}
