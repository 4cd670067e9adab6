package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;

/** What a JSON value must look like. */
@FunctionalInterface
interface Shape {

  /**
   * Checks a value.
   *
   * @param path where it stands in the body, for the error: {@code hasOrdered.lastAt}, {@code
   *     tags[0]}
   * @throws Refusal 400 that names the path
   */
  void check(String path, JsonNode value);
}
