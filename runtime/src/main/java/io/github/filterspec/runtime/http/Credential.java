package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.failure.CallFailure;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The credential of a client: a token, a user name with a password, or a key. The secret part of
 * the credential is constant, or comes from a supplier.
 */
public final class Credential {
  private final CredentialKind kind;
  private final String user;
  private final @Nullable String constant;
  private final Supplier<String> supplier;

  private Credential(
      CredentialKind kind, String user, @Nullable String constant, Supplier<String> supplier) {
    this.kind = kind;
    this.user = user;
    this.constant = constant;
    this.supplier = supplier;
  }

  /**
   * Returns a credential that never changes.
   *
   * @param kind the kind of the credential
   * @param user the user name; empty if the kind has no user name
   * @param secret the token, the password or the key
   * @return the credential, which is not checked yet
   */
  public static Credential of(CredentialKind kind, String user, String secret) {
    return new Credential(kind, user, secret, () -> secret);
  }

  /**
   * Returns a credential whose secret part comes from a supplier.
   *
   * @param kind the kind of the credential
   * @param user the user name; empty if the kind has no user name
   * @param secret the supplier of the token, the password or the key
   * @return the credential
   */
  public static Credential of(CredentialKind kind, String user, Supplier<String> secret) {
    return new Credential(kind, user, null, secret);
  }

  /**
   * Checks a constant credential. A credential with a supplier is checked when the supplier
   * returns.
   *
   * @throws CallFailure if the credential cannot be sent; the message does not contain the
   *     credential
   */
  public void check() {
    if (constant != null) {
      checked(constant);
    }
  }

  /** Returns the secret that a supplier returned, or throws a {@link CallFailure}. */
  String checked(@Nullable String secret) {
    Optional<String> problem = CredentialSyntax.problem(kind, user, secret);
    if (secret == null || problem.isPresent()) {
      throw CallFailure.configuration(problem.orElseThrow());
    }
    return secret;
  }

  /**
   * Returns the kind of the credential.
   *
   * @return the kind
   */
  public CredentialKind kind() {
    return kind;
  }

  String user() {
    return user;
  }

  /** Returns the secret part of a constant credential, or null if there is a supplier. */
  @Nullable String constant() {
    return constant;
  }

  Supplier<String> supplier() {
    return supplier;
  }

  /**
   * Returns an object that identifies the credential. Two clients share a rate limit if this method
   * returns equal objects for both clients. Credentials with the same supplier are equal.
   */
  Object account() {
    return constant == null
        ? supplier
        : UUID.nameUUIDFromBytes(accountText().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the text that identifies the account in the rate limiters of several processes. The
   * text contains the secret, so nothing may print it.
   *
   * @return the text; empty if the secret comes from a supplier, because different secrets can
   *     belong to the same account
   */
  public String accountText() {
    String secret = constant == null ? "" : constant;
    return switch (kind) {
      case BEARER -> constant == null ? "" : "token " + secret;
      case BASIC -> constant == null ? "" : "basic " + user + ":" + secret;
      case KEY -> constant == null ? "" : "key " + secret;
    };
  }

  /** Returns a text that does not contain the credential. */
  @Override
  public String toString() {
    return "Credential(" + kind + ")";
  }
}
