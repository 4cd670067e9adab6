package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definition of an API: the settings that all endpoints of the API share. A definition is
 * immutable, so each method that changes a setting returns a copy.
 *
 * <pre>{@code
 * ApiDefinition.of(Desk.class)
 *     .bearer()
 *     .envelope(envelope -> envelope.data("data").success("success", "true"))
 *     .limit(100, 60);
 * }</pre>
 */
public final class ApiDefinition {
  private final Class<? extends Annotation> annotation;
  private final List<SignInDefinition> signIns;
  private final List<EnvelopeDefinition> envelopes;
  private final ErrorDefinition errors;
  private final RateLimitDefinition limit;
  private final Set<String> mediaTypes;

  private ApiDefinition(
      Class<? extends Annotation> annotation,
      List<SignInDefinition> signIns,
      List<EnvelopeDefinition> envelopes,
      ErrorDefinition errors,
      RateLimitDefinition limit,
      Set<String> mediaTypes) {
    this.annotation = annotation;
    this.signIns = signIns;
    this.envelopes = envelopes;
    this.errors = errors;
    this.limit = limit;
    this.mediaTypes = mediaTypes;
  }

  /**
   * Returns the definition of an API that has no authentication, no envelope, no error shape and no
   * rate limit. An answer whose media type ends in json is read as JSON.
   *
   * @param annotation the annotation class that has {@code @Api}
   * @return the definition
   */
  public static ApiDefinition of(Class<? extends Annotation> annotation) {
    return new ApiDefinition(
        annotation, List.of(), List.of(), ErrorDefinition.NONE, RateLimitDefinition.NONE, Set.of());
  }

  /**
   * Adds the bearer token of the client to all requests.
   *
   * @return the copy
   */
  public ApiDefinition bearer() {
    return bearer("Bearer");
  }

  /**
   * Adds the token of the client to all requests, in the header {@code Authorization} after a word.
   *
   * @param word the word before the token, such as {@code Klaviyo-API-Key}
   * @return the copy
   */
  public ApiDefinition bearer(String word) {
    return signIn(SignInDefinition.bearer(word));
  }

  /**
   * Adds the user name and the password of the client to all requests, in the header {@code
   * Authorization: Basic …}.
   *
   * @return the copy
   */
  public ApiDefinition basic() {
    return signIn(SignInDefinition.basic());
  }

  /**
   * Adds the key of the client to all requests, in a header.
   *
   * @param name the name of the header
   * @param word the word before the key, such as {@code ApiKey}; empty if the header contains only
   *     the key
   * @return the copy
   */
  public ApiDefinition keyInHeader(String name, String word) {
    return signIn(new SignInDefinition(SignInDefinition.Place.HEADER, name, word));
  }

  /**
   * Adds the key of the client to all requests, in a parameter of the URL.
   *
   * @param name the name of the parameter
   * @return the copy
   */
  public ApiDefinition keyInUrl(String name) {
    return signIn(new SignInDefinition(SignInDefinition.Place.PARAMETER, name, ""));
  }

  private ApiDefinition signIn(SignInDefinition another) {
    List<SignInDefinition> all = Stream.concat(signIns.stream(), Stream.of(another)).toList();
    return new ApiDefinition(annotation, all, envelopes, errors, limit, mediaTypes);
  }

  /**
   * Adds an envelope of the API's answers. If an API has several envelopes, the client uses the
   * first envelope whose success field is in the answer.
   *
   * @param parts a function that gets an envelope without paths, and returns a copy with the paths
   *     of the API
   * @return the copy
   */
  public ApiDefinition envelope(UnaryOperator<EnvelopeDefinition> parts) {
    EnvelopeDefinition another = parts.apply(EnvelopeDefinition.NONE);
    List<EnvelopeDefinition> all = Stream.concat(envelopes.stream(), Stream.of(another)).toList();
    return new ApiDefinition(annotation, signIns, all, errors, limit, mediaTypes);
  }

  /**
   * Sets the paths of the error code, the error message and the HTTP status in the answer to a
   * failed request.
   *
   * @param parts a function that gets an error definition without paths, and returns a copy with
   *     the paths of the API
   * @return the copy
   */
  public ApiDefinition errors(UnaryOperator<ErrorDefinition> parts) {
    return new ApiDefinition(
        annotation, signIns, envelopes, parts.apply(ErrorDefinition.NONE), limit, mediaTypes);
  }

  /**
   * Sets a single rate limit, which counts the requests to all endpoints.
   *
   * @param requests the number of allowed requests in a period
   * @param seconds the length of the period in seconds
   * @return the copy
   */
  public ApiDefinition limit(int requests, int seconds) {
    RateLimitDefinition all = new RateLimitDefinition(requests, seconds, false);
    return new ApiDefinition(annotation, signIns, envelopes, errors, all, mediaTypes);
  }

  /**
   * Sets a separate rate limit for each endpoint.
   *
   * @param requests the number of allowed requests to one endpoint in a period
   * @param seconds the length of the period in seconds
   * @return the copy
   */
  public ApiDefinition limitOfEachEndpoint(int requests, int seconds) {
    RateLimitDefinition each = new RateLimitDefinition(requests, seconds, true);
    return new ApiDefinition(annotation, signIns, envelopes, errors, each, mediaTypes);
  }

  /**
   * Sets additional media types. Answers with these media types are read as JSON. An answer whose
   * media type ends in json is always read as JSON.
   *
   * @param types media types such as {@code text/plain}, without parameters
   * @return the copy
   */
  public ApiDefinition mediaTypes(String... types) {
    Set<String> lowerCase =
        Stream.of(types)
            .map(type -> type.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return new ApiDefinition(annotation, signIns, envelopes, errors, limit, lowerCase);
  }

  /**
   * Returns the annotation of the API.
   *
   * @return the annotation class that has {@code @Api}
   */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /**
   * Returns the name that messages use for the API.
   *
   * @return the simple name of the annotation
   */
  public String name() {
    return annotation.getSimpleName();
  }

  /**
   * Returns whether requests can have a bearer token.
   *
   * @return true if the API accepts a token; false if the API accepts no token or has no
   *     authentication
   */
  public boolean hasBearer() {
    return signIn(CredentialKind.BEARER).isPresent();
  }

  /**
   * Returns the ways to authenticate requests.
   *
   * @return the definitions in the order of the API annotation; empty if the API has no
   *     authentication
   */
  public List<SignInDefinition> signIns() {
    return signIns;
  }

  /**
   * Returns the way in which credentials of one kind are sent.
   *
   * @param kind the kind of the client's credential
   * @return the definition; empty if the API does not accept credentials of this kind
   */
  public Optional<SignInDefinition> signIn(CredentialKind kind) {
    return signIns.stream().filter(signIn -> signIn.kind() == kind).findFirst();
  }

  /**
   * Returns the possible envelopes of an answer.
   *
   * @return the envelopes of the API; if the API has no envelope, one envelope definition in which
   *     every path is empty
   */
  public List<EnvelopeDefinition> envelopes() {
    return envelopes.isEmpty() ? List.of(EnvelopeDefinition.NONE) : envelopes;
  }

  /**
   * Returns the paths of the error code, the error message and the HTTP status in the answer to a
   * failed request.
   *
   * @return the error definition, in which each path can be empty
   */
  public ErrorDefinition errors() {
    return errors;
  }

  /**
   * Returns the rate limit.
   *
   * @return the rate limit; if the API has no rate limit, the number of requests in the result is 0
   */
  public RateLimitDefinition limit() {
    return limit;
  }

  /**
   * Returns the additional media types. Answers with these media types are read as JSON. An answer
   * whose media type ends in json is always read as JSON.
   *
   * @return media types in lower case, without parameters
   */
  public Set<String> mediaTypes() {
    return mediaTypes;
  }
}
