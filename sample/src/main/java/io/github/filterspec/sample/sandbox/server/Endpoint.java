package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One method on one path of the API, one file each. */
public interface Endpoint {

  /** The HTTP method, for example {@code POST}. */
  String method();

  /** The path below the base URL, for example {@code /inbox/users}. */
  String path();

  /** The names of the query parameters it knows; most endpoints have none. */
  default List<String> parameters() {
    return List.of();
  }

  /** Whether requests carry a body, and so a content type: all but {@code GET}. */
  default boolean takesBody() {
    return !method().equals("GET");
  }

  /**
   * Answers a request that has passed the {@link FrontDoor}, with the whole envelope.
   *
   * @throws Refusal if the request is not what the vendor's page asks for
   */
  ObjectNode answer(Request request);
}
