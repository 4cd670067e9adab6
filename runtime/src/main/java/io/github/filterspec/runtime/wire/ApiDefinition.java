package io.github.filterspec.runtime.wire;

import java.lang.annotation.Annotation;

/**
 * What all endpoints of an API share, as its annotation says.
 *
 * @param annotation the annotation that stands for the API
 * @param bearer whether requests carry a bearer token
 * @param envelope how answers wrap their data
 * @param errors where the answer to a failed request says what went wrong
 * @param limit how often the API may be asked
 */
public record ApiDefinition(
    Class<? extends Annotation> annotation,
    boolean bearer,
    EnvelopeParts envelope,
    ErrorParts errors,
    Limit limit) {

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
