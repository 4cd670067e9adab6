package io.github.filterspec.sample.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One method on one path of the API, one file each; listed in {@link Endpoints}. */
interface Endpoint {

  /** The HTTP method, for example {@code POST}. */
  String method();

  /** The path below the base URL, for example {@code /inbox/users}. */
  String path();

  /**
   * Answers a request that has passed the {@link FrontDoor}, with the whole envelope.
   *
   * @throws Refusal if the body is not what the vendor's page asks for
   */
  ObjectNode answer(String body);
}
