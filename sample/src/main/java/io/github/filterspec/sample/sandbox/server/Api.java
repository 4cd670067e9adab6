package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The API of one vendor in a sandbox.
 *
 * @param endpoints the endpoints
 * @param access the rule that checks the token and the headers of a request
 * @param errors the function that writes an error as JSON
 */
public record Api(List<Endpoint> endpoints, AccessRule access, ErrorShape errors) {

  public Api {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Returns the endpoint for a request.
   *
   * @throws Refusal if the path is unknown (status 404), or if the method is wrong (status 405)
   */
  Endpoint find(String method, String path) {
    List<Endpoint> onPath = endpoints.stream().filter(e -> e.path().equals(path)).toList();
    if (onPath.isEmpty()) {
      throw Refusal.notFound("There is no such path.");
    }
    return onPath.stream()
        .filter(e -> e.method().equals(method))
        .findFirst()
        .orElseThrow(() -> wrongMethod(onPath));
  }

  private static Refusal wrongMethod(List<Endpoint> onPath) {
    String allowed = onPath.stream().map(Endpoint::method).collect(Collectors.joining(", "));
    return new Refusal(ErrorStatus.METHOD_NOT_ALLOWED, "This path accepts only " + allowed + ".")
        .withHeader("Allow", allowed);
  }

  /** Checks the token and the headers of a request. */
  @FunctionalInterface
  public interface AccessRule {

    /**
     * Checks the headers of a request.
     *
     * @throws Refusal if the token or another header is missing or wrong (status 401)
     */
    void check(Headers headers);
  }

  /** Writes errors as JSON, in the format of one vendor. */
  @FunctionalInterface
  public interface ErrorShape {

    /** Returns the JSON of an error. */
    ObjectNode json(ErrorStatus status, String message);
  }
}
