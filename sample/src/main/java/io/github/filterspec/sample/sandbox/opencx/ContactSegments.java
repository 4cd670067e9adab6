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
 * The JSON of the organization's fifty segments, which never change.
 *
 * <p>All thirteen types of conditions occur.
 *
 * <table>
 * <caption>Cases that a reader must handle</caption>
 * <tr><th>what</th><th>for example</th></tr>
 * <tr><td>no definition</td><td>Board members</td></tr>
 * <tr><td>no description, or an empty one</td><td>Enterprise plan in EMEA, Last escalated before
 *     2026</td></tr>
 * <tr><td>no {@code created_at}, no {@code updated_at}, neither</td><td>Board members, Before the
 *     relaunch, Universities</td></tr>
 * <tr><td>a type that is not on the vendor's page</td><td>VIP customers, Unhappy after a
 *     handoff, German speakers, Several open tickets</td></tr>
 * <tr><td>two groups, several conditions</td><td>Key account: Northwind</td></tr>
 * <tr><td>a group without conditions</td><td>Whole base</td></tr>
 * <tr><td>conditions and groups that are not sorted</td><td>Our own team</td></tr>
 * <tr><td>a duplicate condition</td><td>Waiting for finance</td></tr>
 * <tr><td>a range without ends</td><td>Ever contacted</td></tr>
 * <tr><td>times with an offset</td><td>Summer cohort 2025, 札幌オフィス</td></tr>
 * <tr><td>attributes that are absent, or {@code []}</td><td>Partners with attributes, Any session
 *     attributes; Chats in French</td></tr>
 * <tr><td>a list without elements</td><td>Pilot group</td></tr>
 * </table>
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
