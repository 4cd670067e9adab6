package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.SignInDefinition;
import io.github.filterspec.runtime.failure.TokenRedaction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Request;

/** The credential of one attempt, and the part of the request that contains the credential. */
final class SentCredential {
  private static final String TOKEN = "(token)";
  private static final String CREDENTIAL = "(credential)";
  private static final int SHORTEST = 3;

  private final SignInDefinition signIn;
  private final String user;
  private final String secret;

  /**
   * Creates the credential of an attempt.
   *
   * @param signIn says which part of the request contains the credential
   * @param user the user name; empty if the kind of the credential has no user name
   * @param secret the token, the password or the key
   */
  SentCredential(SignInDefinition signIn, String user, String secret) {
    this.signIn = signIn;
    this.user = user;
    this.secret = secret;
  }

  /** Returns the secret part of the credential. */
  String secret() {
    return secret;
  }

  /** Returns a copy of a request that contains the credential. */
  Request addTo(Request request) {
    Request.Builder copy = request.newBuilder();
    return signIn.isInUrl()
        ? copy.url(request.url().newBuilder().setQueryParameter(signIn.name(), secret).build())
            .build()
        : copy.header(
                signIn.name(), signIn.word().isEmpty() ? sent() : signIn.word() + " " + sent())
            .build();
  }

  private String sent() {
    return switch (signIn.kind()) {
      case BASIC ->
          Base64.getEncoder()
              .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
      case BEARER, KEY -> secret;
    };
  }

  /**
   * Returns the removals of all secret texts. The user name of a basic credential is a secret, too,
   * because some APIs expect their key as the user name. A part with one or two characters is not a
   * secret, such as the password "X" that some APIs expect beside a key.
   */
  List<TokenRedaction> redactions() {
    return switch (signIn.kind()) {
      case BEARER -> List.of(new TokenRedaction(secret, TOKEN));
      case KEY -> List.of(new TokenRedaction(secret, CREDENTIAL));
      case BASIC ->
          Stream.of(sent(), secret, user)
              .filter(text -> text.length() >= SHORTEST)
              .map(text -> new TokenRedaction(text, CREDENTIAL))
              .toList();
    };
  }

  /** Returns a text that does not contain the credential. */
  @Override
  public String toString() {
    return "SentCredential";
  }
}
