package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.endpoint.SignInDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check that the credential of a client fits the API. */
public final class SignInCheck {
  private SignInCheck() {}

  /**
   * Returns the problem of a credential.
   *
   * @param api the API of a request
   * @param credential the kind of the client's credential, or null if the client has no credential
   * @return the failure; empty if the API accepts the credential
   */
  public static Optional<CallFailure> problem(
      ApiDefinition api, @Nullable CredentialKind credential) {
    if (credential == null) {
      return api.signIns().isEmpty() ? Optional.empty() : Optional.of(missing(api));
    }
    if (api.signIns().isEmpty()) {
      return Optional.of(needless(api, noun(credential)));
    }
    return api.signIn(credential).isPresent()
        ? Optional.empty()
        : Optional.of(
            CallFailure.configuration(
                "%s does not accept a %s credential: call %s on the client's builder"
                    .formatted(api.name(), credential, accepted(api))));
  }

  private static CallFailure missing(ApiDefinition api) {
    return CallFailure.configuration(
        api.hasBearer() && api.signIns().size() == 1
            ? api.name() + " needs a token: call token(…) on the client's builder"
            : "%s needs a credential: call %s on the client's builder"
                .formatted(api.name(), accepted(api)));
  }

  private static CallFailure needless(ApiDefinition api, String noun) {
    return CallFailure.configuration(
        "%1$s has no @SignIn, so the %2$s would not be used: remove the %2$s, or add @SignIn(%3$s) to @%1$s"
            .formatted(api.name(), noun, noun.equals("token") ? "BEARER" : "…"));
  }

  private static String noun(CredentialKind credential) {
    return credential == CredentialKind.BEARER ? credential.secret() : "credential";
  }

  private static String accepted(ApiDefinition api) {
    return api.signIns().stream()
        .map(SignInDefinition::kind)
        .map("signIn(Credentials.%s(…))"::formatted)
        .collect(Collectors.joining(" or "));
  }
}
