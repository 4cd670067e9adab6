package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definition of an API, which its annotation declares for all endpoints. A definition is
 * immutable: each method returns a copy.
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
  private final EnvelopeDefinition envelope;
  private final ErrorDefinition errors;
  private final RateLimitDefinition limit;
  private final Set<String> mediaTypes;

  private ApiDefinition(
      Class<? extends Annotation> annotation,
      boolean bearer,
      EnvelopeDefinition envelope,
      ErrorDefinition errors,
      RateLimitDefinition limit,
      Set<String> mediaTypes) {
    this.annotation = annotation;
    this.bearer = bearer;
    this.envelope = envelope;
    this.errors = errors;
    this.limit = limit;
    this.mediaTypes = mediaTypes;
  }

  /**
   * Returns the definition of an API without authentication, envelope, errors and limit. The media
   * types of its answers end in json.
   *
   * @param annotation the annotation of the API
   * @return the definition
   */
  public static ApiDefinition of(Class<? extends Annotation> annotation) {
    return new ApiDefinition(
        annotation,
        false,
        EnvelopeDefinition.NONE,
        ErrorDefinition.NONE,
        RateLimitDefinition.NONE,
        Set.of());
  }

  /**
   * Adds a bearer token to all requests.
   *
   * @return the copy
   */
  public ApiDefinition bearer() {
    return new ApiDefinition(annotation, true, envelope, errors, limit, mediaTypes);
  }

  /**
   * Sets the envelope of the answers.
   *
   * @param parts sets the parts of an empty envelope
   * @return the copy
   */
  public ApiDefinition envelope(UnaryOperator<EnvelopeDefinition> parts) {
    return new ApiDefinition(
        annotation, bearer, parts.apply(EnvelopeDefinition.NONE), errors, limit, mediaTypes);
  }

  /**
   * Sets the places of the error in the answer to a failed request.
   *
   * @param parts sets the parts of an empty error
   * @return the copy
   */
  public ApiDefinition errors(UnaryOperator<ErrorDefinition> parts) {
    return new ApiDefinition(
        annotation, bearer, envelope, parts.apply(ErrorDefinition.NONE), limit, mediaTypes);
  }

  /**
   * Sets the rate limit of all endpoints together.
   *
   * @param requests the number of requests in a period
   * @param seconds the length of the period in seconds
   * @return the copy
   */
  public ApiDefinition limit(int requests, int seconds) {
    RateLimitDefinition all = new RateLimitDefinition(requests, seconds, false);
    return new ApiDefinition(annotation, bearer, envelope, errors, all, mediaTypes);
  }

  /**
   * Sets the rate limit of each endpoint.
   *
   * @param requests the number of requests to one endpoint in a period
   * @param seconds the length of the period in seconds
   * @return the copy
   */
  public ApiDefinition limitOfEachEndpoint(int requests, int seconds) {
    RateLimitDefinition each = new RateLimitDefinition(requests, seconds, true);
    return new ApiDefinition(annotation, bearer, envelope, errors, each, mediaTypes);
  }

  /**
   * Sets media types that are read as JSON, in addition to those that end in json.
   *
   * @param types media types such as {@code text/plain}, without parameters
   * @return the copy
   */
  public ApiDefinition mediaTypes(String... types) {
    Set<String> lowerCase =
        Stream.of(types)
            .map(type -> type.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return new ApiDefinition(annotation, bearer, envelope, errors, limit, lowerCase);
  }

  /**
   * Returns the annotation of the API.
   *
   * @return the annotation, which has {@code @Api}
   */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /**
   * Returns the name of the API, for messages.
   *
   * @return the simple name of the annotation
   */
  public String name() {
    return annotation.getSimpleName();
  }

  /**
   * Returns whether requests have a bearer token.
   *
   * @return true if a token is needed; false if the API has no authentication
   */
  public boolean hasBearer() {
    return bearer;
  }

  /**
   * Returns the envelope of the answers.
   *
   * @return the envelope, which may have no parts
   */
  public EnvelopeDefinition envelope() {
    return envelope;
  }

  /**
   * Returns the places of the error in the answer to a failed request.
   *
   * @return the places, which may be empty
   */
  public ErrorDefinition errors() {
    return errors;
  }

  /**
   * Returns the rate limit.
   *
   * @return the limit; its number of requests is 0 if the API has no limit
   */
  public RateLimitDefinition limit() {
    return limit;
  }

  /**
   * Returns the media types that are read as JSON, in addition to those that end in json.
   *
   * @return media types in lower case, without parameters
   */
  public Set<String> mediaTypes() {
    return mediaTypes;
  }
}
