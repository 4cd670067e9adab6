package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
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
  private final boolean bearer;
  private final List<EnvelopeDefinition> envelopes;
  private final ErrorDefinition errors;
  private final RateLimitDefinition limit;
  private final Set<String> mediaTypes;

  private ApiDefinition(
      Class<? extends Annotation> annotation,
      boolean bearer,
      List<EnvelopeDefinition> envelopes,
      ErrorDefinition errors,
      RateLimitDefinition limit,
      Set<String> mediaTypes) {
    this.annotation = annotation;
    this.bearer = bearer;
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
        annotation, false, List.of(), ErrorDefinition.NONE, RateLimitDefinition.NONE, Set.of());
  }

  /**
   * Adds the bearer token of the client to all requests.
   *
   * @return the copy
   */
  public ApiDefinition bearer() {
    return new ApiDefinition(annotation, true, envelopes, errors, limit, mediaTypes);
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
    return new ApiDefinition(annotation, bearer, all, errors, limit, mediaTypes);
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
        annotation, bearer, envelopes, parts.apply(ErrorDefinition.NONE), limit, mediaTypes);
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
    return new ApiDefinition(annotation, bearer, envelopes, errors, all, mediaTypes);
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
    return new ApiDefinition(annotation, bearer, envelopes, errors, each, mediaTypes);
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
    return new ApiDefinition(annotation, bearer, envelopes, errors, limit, lowerCase);
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
   * Returns whether requests have a bearer token.
   *
   * @return true if requests need a token; false if the API has no authentication
   */
  public boolean hasBearer() {
    return bearer;
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
