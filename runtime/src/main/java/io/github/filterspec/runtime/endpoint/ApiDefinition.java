package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definition of an API, which its annotation declares for all endpoints.
 *
 * @param annotation the annotation of the API
 * @param bearer whether requests carry a bearer token
 * @param envelope the envelope of the answers
 * @param errors the paths of the error in the answer to a failed request
 * @param limit the rate limit of the API
 * @param mediaTypes media types in lower case that are read as JSON, in addition to those that end
 *     in json
 */
public record ApiDefinition(
    Class<? extends Annotation> annotation,
    boolean bearer,
    EnvelopeParts envelope,
    ErrorParts errors,
    Limit limit,
    Set<String> mediaTypes) {

  /**
   * Creates the definition.
   *
   * @param mediaTypes media types; the set is copied
   */
  public ApiDefinition {
    mediaTypes = Set.copyOf(mediaTypes);
  }

  /**
   * Creates the definition of an API that answers only with media types that end in json.
   *
   * @param annotation the annotation of the API
   * @param bearer whether requests carry a bearer token
   * @param envelope the envelope of the answers
   * @param errors the paths of the error in the answer to a failed request
   * @param limit the rate limit of the API
   */
  public ApiDefinition(
      Class<? extends Annotation> annotation,
      boolean bearer,
      EnvelopeParts envelope,
      ErrorParts errors,
      Limit limit) {
    this(annotation, bearer, envelope, errors, limit, Set.of());
  }

  /**
   * Returns a copy with other media types of answers.
   *
   * @param types media types such as {@code text/plain}, without parameters
   * @return the copy
   */
  public ApiDefinition withMediaTypes(String... types) {
    Set<String> lowerCase =
        Stream.of(types).map(type -> type.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return new ApiDefinition(annotation, bearer, envelope, errors, limit, lowerCase);
  }

  /**
   * The envelope of answers. Every part is a path such as {@code meta.status}, or empty if the
   * envelope does not have the part.
   *
   * @param data the path of the items; empty if the whole body is the array of items
   * @param success the path of the field that says whether the request succeeded
   * @param successIs the value of the success field of a successful answer, as text
   * @param message the path of the message
   * @param status the path of the HTTP status in the body
   */
  public record EnvelopeParts(
      String data, String success, String successIs, String message, String status) {

    /**
     * Returns whether the API has no envelope.
     *
     * @return true if every part is empty
     */
    public boolean isNone() {
      return (data + success + message + status).isEmpty();
    }
  }

  /**
   * The error in the answer to a failed request. Every part is a path, or empty.
   *
   * @param code the path of the error code
   * @param message the path of the message
   * @param status the path of the HTTP status in the body
   */
  public record ErrorParts(String code, String message, String status) {}

  /**
   * The rate limit of an API.
   *
   * @param requests the number of requests in the period, or 0 for no limit
   * @param seconds the length of the period in seconds
   * @param perEndpoint whether the requests of each endpoint are counted separately
   */
  public record Limit(int requests, int seconds, boolean perEndpoint) {}
}
