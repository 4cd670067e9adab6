package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An endpoint of an API: an HTTP method and a path. */
public interface Endpoint {

  /** Returns the HTTP method, for example {@code POST}. */
  String method();

  /** Returns the path below the base URL, for example {@code /inbox/users}. */
  String path();

  /** Returns the names of the query parameters that the endpoint accepts. */
  default List<String> parameters() {
    return List.of();
  }

  /**
   * Returns whether requests have a body and a content type. A {@code GET} request has no body and
   * no content type.
   */
  default boolean takesBody() {
    return !method().equals("GET");
  }

  /**
   * Answers a request that the {@link FrontDoor} has checked.
   *
   * @throws Refusal if the request does not follow the documentation of the vendor
   */
  ObjectNode answer(Request request);
}
