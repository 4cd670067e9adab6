package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** JSON files beside the tests. */
final class Resource {
  private Resource() {}

  static JsonNode json(String name) {
    try (InputStream file =
        Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
