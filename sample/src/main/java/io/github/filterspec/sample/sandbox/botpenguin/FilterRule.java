package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.List;

/** What one key of {@code applicableFilters} asks of a contact. */
interface FilterRule {

  /** The key that switches the rule on. */
  String key();

  /** The fields of the body that the key governs and that must be there when it is listed. */
  List<String> fields();

  /** Whether a contact passes; asked only if the rule is not neutral. */
  boolean matches(StoredContact contact, JsonNode body);

  /** Whether the body's value restricts nothing: {@code []}, {@code ""}, {@code false}. */
  default boolean isNeutral(JsonNode body) {
    return fields().stream().allMatch(field -> Neutral.test(body.path(field)));
  }

  /** Refuses a body that lists the key but lacks its field. */
  default void requireFields(JsonNode body) {
    for (String field : fields()) {
      if (!body.has(field)) {
        throw Refusal.badRequest(
            "Field '" + field + "' is required: its key '" + key() + "' is listed.");
      }
    }
  }
}
