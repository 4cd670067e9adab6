package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.SignInDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The authentication of one call: the credentials of its attempts, and at most one attempt with
 * another credential after the API refused a credential.
 */
final class CallSignIn {
  private final CallEnvironment environment;
  private final EndpointDefinition endpoint;
  private final @Nullable SecretSource secrets;
  private final Optional<SignInDefinition> signIn;
  private volatile boolean waits;
  private volatile boolean usedAnother;

  /** Creates the authentication of a call. */
  CallSignIn(CallEnvironment environment, EndpointDefinition endpoint) {
    this.environment = environment;
    this.endpoint = endpoint;
    this.secrets = environment.secrets();
    this.signIn =
        secrets == null ? Optional.empty() : endpoint.api().signIn(secrets.credential().kind());
  }

  /**
   * Checks the headers from the options of the call. Throws an exception if the credential is sent
   * in one of these headers.
   */
  void check(Map<String, String> headers) {
    signIn
        .filter(way -> !way.isInUrl())
        .map(SignInDefinition::name)
        .filter(name -> headers.keySet().stream().anyMatch(name::equalsIgnoreCase))
        .ifPresent(
            name -> {
              throw CallFailure.configuration(
                  "the options of the call have the header %s, but the client sends its credential in this header. Remove this header from the options"
                      .formatted(name));
            });
  }

  /** Returns the credential of the next attempt, or null if the API needs no credential. */
  @Nullable CompletionStage<SentCredential> next() {
    SecretSource source = secrets;
    return source == null ? null : source.next().thenApply(secret -> sent(source, secret));
  }

  private SentCredential sent(SecretSource source, String secret) {
    return new SentCredential(signIn.orElseThrow(), source.credential().user(), secret);
  }

  /**
   * Passes a credential on as soon as the credential is known.
   *
   * @param credential the credential
   * @param use gets the credential
   * @param end gets the failure if there is no credential
   */
  void whenKnown(
      CompletionStage<SentCredential> credential,
      Consumer<SentCredential> use,
      Consumer<CallFailure> end) {
    waits = true;
    CompletionStage<Void> unused =
        credential.handle(
            (value, failure) -> {
              waits = false;
              if (failure == null) {
                use.accept(value);
              } else {
                end.accept(missing(failure));
              }
              return null;
            });
  }

  private CallFailure missing(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof CallFailure refused
        ? refused.copy() // other calls fail with it, too
        : CallFailure.configuration(
            "the client could not ask the %1$s supplier for a %1$s. If the client is closed, create another client"
                .formatted(noun()));
  }

  /**
   * Returns another credential after a failed attempt; empty if the failure has another reason, or
   * if the call already used another credential. The result can be the refused credential.
   */
  Optional<CompletionStage<SentCredential>> another(
      @Nullable SentCredential refused, CallFailure failure, int attempts) {
    SecretSource source = secrets;
    if (refused == null
        || source == null
        || !source.changes()
        || usedAnother
        || !environment.retries().allowsAnotherToken(failure, attempts, endpoint)) {
      return Optional.empty();
    }
    usedAnother = true;
    return Optional.of(
        source.insteadOf(refused.secret()).thenApply(secret -> sent(source, secret)));
  }

  /** Returns the part that a slow call waits for: the supplier or the API. */
  String slowPart() {
    return waits ? "the supplier of the " + noun() : endpoint.api().name();
  }

  private String noun() {
    return signIn.map(way -> way.kind().secret()).orElse("credential");
  }
}
