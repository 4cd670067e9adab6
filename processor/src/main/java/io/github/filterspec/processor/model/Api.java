package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The settings of an API, from its annotation.
 *
 * @param access the code that can access the annotation
 * @param deprecated true if code that uses the annotation gets a deprecation warning
 * @param bearer true if requests contain a bearer token
 * @param headers the headers that every request contains
 * @param limit the number of requests that the API allows
 * @param mediaTypes the media types that are read as JSON, besides those whose name ends in {@code
 *     json}
 * @param origin the place of the annotation's declaration
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

  public boolean isPublic() {
    return access == Access.PUBLIC;
  }

  /** Returns true if generated code cannot access the annotation, which is an error. */
  public boolean isPrivate() {
    return !access.isWithinPackage();
  }

  /** A header that every request contains. */
  public record Header(String name, String value) {}

  /**
   * The paths of an {@code @Envelope}.
   *
   * @param successIs the value of the field {@code success} in a successful answer
   * @param declaresSuccessIs true if the user declares {@code successIs}
   */
  public record Envelope(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean declaresSuccessIs) {}

  /** The paths of an {@code @ErrorShape}, which describes the answer to a failed request. */
  public record Errors(String code, String message, String status) {}

  /**
   * The number of requests that an API allows in a number of seconds.
   *
   * @param isOfNothing true if the user declares a limit without a number of requests
   */
  public record Limit(int requests, int seconds, boolean perEndpoint, boolean isOfNothing) {}
}
