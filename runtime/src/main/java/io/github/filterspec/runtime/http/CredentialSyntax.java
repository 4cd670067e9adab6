package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.text.Surrogates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for the parts of a credential. */
final class CredentialSyntax {
  private static final String BEARER = "Bearer ";

  private CredentialSyntax() {}

  /**
   * Returns the problem of a credential.
   *
   * @param kind the kind of the credential
   * @param user the user name; empty if the kind has no user name
   * @param secret the token, the password or the key
   * @return a text that says what is wrong and what to do, without the user name and the secret;
   *     empty if the credential can be sent
   */
  static Optional<String> problem(CredentialKind kind, String user, @Nullable String secret) {
    return kind == CredentialKind.BASIC ? basic(user, secret) : single(kind.secret(), secret);
  }

  /** Returns the problem of a token or a key. */
  private static Optional<String> single(String noun, @Nullable String secret) {
    if (secret == null || secret.isBlank()) {
      return Optional.of(
          "the %1$s is missing, because it is null or blank: supply a %1$s".formatted(noun));
    }
    if (secret.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(
          "the %s begins with \"Bearer \", which the client adds itself: remove these characters"
              .formatted(noun));
    }
    return secret.chars().allMatch(c -> c > ' ' && c < 127)
        ? Optional.empty()
        : Optional.of(
            "the %s has characters that cannot be in a header: remove blanks, line breaks and everything that is not ASCII"
                .formatted(noun));
  }

  private static Optional<String> basic(String user, @Nullable String password) {
    if (password == null) {
      return Optional.of("the password is missing, because it is null: supply a password");
    }
    if (user.isEmpty() && password.isEmpty()) {
      return Optional.of("the user name and the password are empty: supply at least one of them");
    }
    if (user.contains(":")) {
      return Optional.of(
          "the user name has a colon, which separates the user name from the password: supply a user name without a colon");
    }
    return isText(user) && isText(password)
        ? Optional.empty()
        : Optional.of(
            "the user name or the password has a control character, or half of a surrogate pair: remove these characters");
  }

  private static boolean isText(String part) {
    return Surrogates.arePaired(part) && part.chars().noneMatch(Character::isISOControl);
  }
}
