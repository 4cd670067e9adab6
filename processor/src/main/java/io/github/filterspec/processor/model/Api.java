package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The settings of an API, from its annotation.
 *
 * @param access the access level of the annotation
 * @param deprecated true if code that uses the annotation gets a deprecation warning
 * @param bearer true if requests contain a bearer token
 * @param headers the headers that every request contains
 * @param limit the rate limit of the API
 * @param mediaTypes the additional media types that are read as JSON; a media type whose name ends
 *     in {@code json} is always read as JSON
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

  /**
   * Returns true if generated code cannot access the annotation. The processor reports an error if
   * generated code cannot access the annotation.
   */
  public boolean isPrivate() {
    return !access.isWithinPackage();
  }

  /** A header that every request contains. */
  public record Header(String name, String value) {}

  /**
   * The paths that the user writes in an {@code @Envelope}.
   *
   * @param successIs the value that a successful answer contains at the path in the attribute
   *     {@code success}
   * @param declaresSuccessIs true if the user writes the attribute {@code successIs}
   */
  public record Envelope(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean declaresSuccessIs) {}

  /**
   * The paths that the user writes in an {@code @ErrorShape}. An {@code @ErrorShape} describes the
   * answer to a failed request.
   */
  public record Errors(String code, String message, String status) {}

  /**
   * The rate limit of an API: the largest number of requests in a period, and the length of the
   * period in seconds.
   *
   * @param isOfNothing true if the user declares a rate limit, but does not write the largest
   *     number of requests
   */
  public record Limit(int requests, int seconds, boolean perEndpoint, boolean isOfNothing) {}
}
