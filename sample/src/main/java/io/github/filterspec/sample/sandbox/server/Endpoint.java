package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A method on a path of an API. */
public interface Endpoint {

  /** Returns the HTTP method, for example {@code POST}. */
  String method();

  /** Returns the path below the base URL, for example {@code /inbox/users}. */
  String path();

  /** Returns the names of the known query parameters. */
  default List<String> parameters() {
    return List.of();
  }

  /**
   * Returns whether requests have a body and a content type. Only {@code GET} requests have none.
   */
  default boolean takesBody() {
    return !method().equals("GET");
  }

  /**
   * Returns the answer to a request that passed the {@link FrontDoor}, with its envelope.
   *
   * @throws Refusal if the request does not follow the vendor's page
   */
  ObjectNode answer(Request request);
}
