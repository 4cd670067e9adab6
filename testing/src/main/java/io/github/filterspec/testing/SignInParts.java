package io.github.filterspec.testing;

import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.endpoint.CredentialKind;
import io.github.filterspec.runtime.endpoint.SignInDefinition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Returns the secret texts of a request, in all forms in which an answer can repeat them. */
  Set<String> secrets(HttpUrl url, Headers headers) {
    Set<String> secrets = new LinkedHashSet<>();
    for (SignInDefinition signIn : signIns) {
      String value =
          signIn.isInUrl() ? url.queryParameter(signIn.name()) : headers.get(signIn.name());
      if (value != null && !value.isEmpty()) {
        String alone = value.substring(value.lastIndexOf(' ') + 1);
        secrets.add(alone);
        decoded(alone).ifPresent(secrets::add);
      }
    }
    return secrets;
  }

  /** Returns the password in the credential of the scheme Basic. */
  private Optional<String> decoded(String text) {
    boolean basic = signIns.stream().anyMatch(each -> each.kind() == CredentialKind.BASIC);
    if (!basic) {
      return Optional.empty();
    }
    try {
      String pair = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      String password = pair.substring(pair.indexOf(':') + 1);
      return password.isEmpty() ? Optional.empty() : Optional.of(password);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Removes the parameters that contain a credential from all URLs in a text. */
  String withoutParameters(String text) {
    String clean = text;
    for (SignInDefinition signIn : signIns) {
      if (signIn.isInUrl()) {
        String name = Pattern.quote(signIn.name());
        clean = clean.replaceAll("([?&])" + name + "=[^&\"'<>\\s\\\\]*&?", "$1");
      }
    }
    return clean;
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
