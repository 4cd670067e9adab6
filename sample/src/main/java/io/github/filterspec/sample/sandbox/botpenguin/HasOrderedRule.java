package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The filter by orders: {@code {"status":true,"lastAt":"…"}}.
 *
 * <p>Documented: {@code status} keeps contacts who have placed an order; {@code lastAt} filters "by
 * last order date". Our choice, since the page does not say which side of that date: the last order
 * was at that time or later, with or without {@code status}.
 */
final class HasOrderedRule implements FilterRule {

  @Override
  public String key() {
    return "hasOrdered";
  }

  @Override
  public List<String> fields() {
    return List.of("hasOrdered");
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    String lastAt = body.path("hasOrdered").path("lastAt").textValue();
    return contact.flag("/hasOrdered/status")
        && (lastAt.isEmpty() || !orderedBefore(contact, lastAt));
  }

  private static boolean orderedBefore(StoredContact contact, String time) {
    return IsoTime.parse(contact.text("/hasOrdered/lastAt")).isBefore(IsoTime.parse(time));
  }
}
