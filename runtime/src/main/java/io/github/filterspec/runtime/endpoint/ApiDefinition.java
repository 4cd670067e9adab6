package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all endpoints of an API share, as its annotation says.
 *
 * @param annotation the annotation that stands for the API
 * @param bearer whether requests carry a bearer token
 * @param envelope how answers wrap their data
 * @param errors where the answer to a failed request says what went wrong
 * @param limit how often the API may be asked
 * @param mediaTypes the media types that are read as JSON beside those that end in json, in lower
 *     case
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
   * @param mediaTypes copied
   */
  public ApiDefinition {
    mediaTypes = Set.copyOf(mediaTypes);
  }

  /**
   * Creates the definition of an API whose media types end in json.
   *
   * @param annotation the annotation that stands for the API
   * @param bearer whether requests carry a bearer token
   * @param envelope how answers wrap their data
   * @param errors where the answer to a failed request says what went wrong
   * @param limit how often the API may be asked
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
   * Returns the same API with other media types of answers.
   *
   * @param types media types such as {@code text/plain}, without parameters
   * @return another definition
   */
  public ApiDefinition withMediaTypes(String... types) {
    Set<String> lowerCase =
        Stream.of(types).map(type -> type.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return new ApiDefinition(annotation, bearer, envelope, errors, limit, lowerCase);
  }

  /**
   * How answers wrap their data; every part is a path of names with dots between them, or empty if
   * there is no such part.
   *
   * @param data where the items stand; empty if the whole body is the array of items
   * @param success where it says whether the request succeeded
   * @param successIs what stands there, as text, if it did
   * @param message where a message stands
   * @param status where the HTTP status is repeated
   */
  public record EnvelopeParts(
      String data, String success, String successIs, String message, String status) {

    /**
     * Whether there is no envelope at all.
     *
     * @return whether every part is empty
     */
    public boolean isNone() {
      return (data + success + message + status).isEmpty();
    }
  }

  /**
   * Where the answer to a failed request says what went wrong; every part is a path, or empty.
   *
   * @param code where the error's code stands
   * @param message where its message stands
   * @param status where the HTTP status is repeated
   */
  public record ErrorParts(String code, String message, String status) {}

  /**
   * How often an API may be asked.
   *
   * @param requests how many requests, or 0 for no limit
   * @param seconds in how many seconds
   * @param perEndpoint whether each endpoint is counted by itself
   */
  public record Limit(int requests, int seconds, boolean perEndpoint) {}
}
