package io.github.filterspec.testing;

import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.endpoint.SignInDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** The parts of a request that can contain a credential. They are never recorded. */
final class SignInParts {
  private static final Set<String> ALWAYS_SECRET =
      Set.of("authorization", "cookie", "proxy-authorization");

  private final List<SignInDefinition> signIns;

  SignInParts(List<SignInDefinition> signIns) {
    this.signIns = signIns;
  }

  /** Returns true if the API has no authentication, or if the request has a credential. */
  boolean isSatisfied(HttpUrl url, Headers headers) {
    return signIns.isEmpty() || isSignedIn(url, headers);
  }

  /** Returns true if the request has a credential that the API accepts. */
  boolean isSignedIn(HttpUrl url, Headers headers) {
    return signIns.stream().anyMatch(signIn -> isPresent(signIn, url, headers));
  }

  private static boolean isPresent(SignInDefinition signIn, HttpUrl url, Headers headers) {
    if (signIn.isInUrl()) {
      String value = url.queryParameter(signIn.name());
      return value != null && !value.isEmpty();
    }
    String value = headers.get(signIn.name());
    String start = signIn.word().isEmpty() ? "" : signIn.word() + " ";
    return value != null && value.length() > start.length() && value.startsWith(start);
  }

  /** Returns the URL without credentials. */
  HttpUrl clean(HttpUrl url) {
    HttpUrl.Builder clean = url.newBuilder();
    signIns.stream()
        .filter(SignInDefinition::isInUrl)
        .forEach(signIn -> clean.removeAllQueryParameters(signIn.name()));
    return clean.build();
  }

  /** Returns the headers without credentials. */
  Headers clean(Headers headers) {
    Headers.Builder clean = headers.newBuilder();
    headers.names().stream().filter(this::isSecret).forEach(clean::removeAll);
    return clean.build();
  }

  private boolean isSecret(String header) {
    return ALWAYS_SECRET.contains(header.toLowerCase(Locale.ROOT))
        || signIns.stream()
            .anyMatch(signIn -> !signIn.isInUrl() && signIn.name().equalsIgnoreCase(header));
  }

  /** Returns a credential that the fake API accepts; empty if the API has no authentication. */
  Optional<Credentials> fake() {
    return signIns.stream()
        .findFirst()
        .map(
            signIn ->
                switch (signIn.kind()) {
                  case BEARER -> Credentials.bearer("fake-token");
                  case BASIC -> Credentials.basic("fake-user", "fake-password");
                  case KEY -> Credentials.key("fake-key");
                });
  }
}
