package io.github.filterspec.sample.sandbox.server;

import java.util.List;
import java.util.stream.Collectors;

/** The endpoints of an API, found by path and method. */
record Endpoints(List<Endpoint> all) {

  /**
   * The endpoint for a request.
   *
   * @throws Refusal 404 for an unknown path, 405 with {@code Allow} for a wrong method on a known
   *     one
   */
  Endpoint find(String method, String path) {
    List<Endpoint> onPath = all.stream().filter(e -> e.path().equals(path)).toList();
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
    return new Refusal(ErrorStatus.METHOD_NOT_ALLOWED, "This path takes " + allowed + " only.")
        .withHeader("Allow", allowed);
  }
}
