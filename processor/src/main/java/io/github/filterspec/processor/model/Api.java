package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The settings in the annotation of an API.
 *
 * @param type the annotation
 * @param access the code that can name the annotation
 * @param deprecated whether a use of the annotation causes a deprecation warning
 * @param bearer whether requests have a bearer token
 * @param headers the headers of each request
 * @param envelope the envelope of answers
 * @param errors the paths in the answer to a failed request
 * @param limit the number of requests that are allowed
 * @param mediaTypes the media types that are read as JSON in addition to those that end in json
 * @param origin the place of the declaration
 */
public record Api(
    ClassName type,
    Access access,
    boolean deprecated,
    boolean bearer,
    List<Header> headers,
    Envelope envelope,
    Errors errors,
    Limit limit,
    List<String> mediaTypes,
    Origin origin) {

  public Api {
    headers = List.copyOf(headers);
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Returns whether all code can name the annotation. */
  public boolean isPublic() {
    return access == Access.PUBLIC;
  }

  /**
   * Returns whether generated code cannot name the annotation. This is an error, and only a
   * skeleton is generated.
   */
  public boolean isPrivate() {
    return !access.isWithinPackage();
  }

  /** A header of each request. */
  public record Header(String name, String value) {}

  /**
   * The envelope of answers: paths, and the value that means success. The last component says
   * whether the user declares that value.
   */
  public record Envelope(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean declaresSuccessIs) {}

  /** The paths in the answer to a failed request. */
  public record Errors(String code, String message, String status) {}

  /**
   * The number of requests that are allowed in some seconds. {@code isOfNothing} is true if the
   * user declares a limit without a number of requests.
   */
  public record Limit(int requests, int seconds, boolean perEndpoint, boolean isOfNothing) {}
}
