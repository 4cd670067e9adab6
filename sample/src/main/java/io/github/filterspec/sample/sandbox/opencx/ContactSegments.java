package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The fifty segments of an organization, as JSON. The segments never change.
 *
 * <p>The segments contain all thirteen types of conditions. Some segments are unusual: they have no
 * definition, an unknown type, a group without conditions, a repeated condition, or a time range
 * without a start and an end.
 */
final class ContactSegments {

  static final List<ObjectNode> ALL =
      Stream.of("customer", "lifecycle", "support", "campaign", "region")
          .map(topic -> StrictJson.parse(text(topic + "-segments.json")))
          .flatMap(JsonNode::valueStream)
          .map(ObjectNode.class::cast)
          .toList();

  private ContactSegments() {}

  private static String text(String resource) {
    try (InputStream in = ContactSegments.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
