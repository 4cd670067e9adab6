package io.github.filterspec.sample.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All endpoints the sandbox has, found by path and method. */
final class Endpoints {

  private final List<Endpoint> all;

  private Endpoints(List<Endpoint> all) {
    this.all = List.copyOf(all);
  }

  /** The endpoints of one inbox, and further ones. */
  static Endpoints of(Inbox inbox, List<Endpoint> more) {
    List<Endpoint> all = new ArrayList<>();
    all.add(new SegmentsEndpoint(inbox));
    all.add(new ChatsEndpoint(inbox));
    all.add(new ImportEndpoint(inbox));
    all.add(new InboxUsersEndpoint(inbox));
    all.add(new StatusUpdateEndpoint(inbox));
    all.add(new LeadEndpoint(inbox));
    all.addAll(more);
    return new Endpoints(all);
  }

  /**
   * The endpoint for a request.
   *
   * @throws Refusal 404 for an unknown path, 405 with {@code Allow} for a wrong method on a known
   *     one
   */
  Endpoint find(String method, String path) {
    List<Endpoint> onPath = all.stream().filter(e -> e.path().equals(path)).toList();
    if (onPath.isEmpty()) {
      throw new Refusal(404, "NOT_FOUND", "There is no such path.");
    }
    return onPath.stream()
        .filter(e -> e.method().equals(method))
        .findFirst()
        .orElseThrow(() -> wrongMethod(onPath));
  }

  private static Refusal wrongMethod(List<Endpoint> onPath) {
    String allowed = onPath.stream().map(Endpoint::method).collect(Collectors.joining(", "));
    return new Refusal(405, "METHOD_NOT_ALLOWED", "This path takes " + allowed + " only.")
        .withHeader("Allow", allowed);
  }
}
