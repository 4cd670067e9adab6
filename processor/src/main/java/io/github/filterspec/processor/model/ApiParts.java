package io.github.filterspec.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The settings on an API annotation, or on a spec that differs from its API.
 *
 * @param headers the headers that every request contains
 * @param envelopes the envelopes of the answers
 * @param errors the paths in the answers to failed requests
 * @param limit the rate limit
 * @param mediaTypes the additional media types that are read as JSON; a media type whose name ends
 *     in {@code json} is always read as JSON
 * @param origin the place of the API annotation or the spec
 */
public record ApiParts(
    List<Header> headers,
    List<Envelope> envelopes,
    Optional<Errors> errors,
    Optional<Limit> limit,
    List<String> mediaTypes,
    Origin origin) {

  public ApiParts {
    headers = List.copyOf(headers);
    envelopes = List.copyOf(envelopes);
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Returns no settings. */
  public static ApiParts none(Origin origin) {
    return new ApiParts(
        List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), origin);
  }

  /**
   * A header that every request contains.
   *
   * @param origin the place of the annotation
   */
  public record Header(String name, String value, Origin origin) {}

  /**
   * The paths that the user writes in an {@code @Envelope}.
   *
   * @param successIs the value that means success; the attribute {@code success} contains the path
   *     of this value in a successful answer
   * @param declaresSuccessIs true if the user writes the attribute {@code successIs}
   * @param noneIfMissing true if missing data means that there are no items
   * @param origin the place of the annotation
   */
  public record Envelope(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean declaresSuccessIs,
      boolean noneIfMissing,
      Origin origin) {}

  /**
   * The paths that the user writes in an {@code @ErrorShape}. An {@code @ErrorShape} describes the
   * answer to a failed request.
   */
  public record Errors(String code, String message, String status, String whenPresent) {}

  /**
   * The rate limit: the largest number of requests in a period, and the length of the period in
   * seconds.
   *
   * @param declaresScope true if the user writes the attribute {@code scope}
   */
  public record Limit(int requests, int seconds, boolean perEndpoint, boolean declaresScope) {}
}
