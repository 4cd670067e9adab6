package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A list that keeps the contacts whose value, or one of whose values, is in it.
 *
 * <p>Documented for statuses and senders; for tags and segments "one or more" is read the same way
 * (our choice).
 */
record AnyOfRule(String key, String field, String pointer) implements FilterRule {

  @Override
  public List<String> fields() {
    return List.of(field);
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    return contact.hasAny(pointer, body.path(field));
  }
}
