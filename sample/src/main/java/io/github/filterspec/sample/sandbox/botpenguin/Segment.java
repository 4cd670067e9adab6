package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A stored segment, which has a name and filters.
 *
 * <p>BotPenguin documents that {@code totalContacts} is the number of matching contacts, and that
 * all contacts match a segment without active filters. This is our own decision: if the sandbox
 * does not know an active key of a segment, no contact matches the segment.
 */
final class Segment {

  /** The value of {@code totalContacts} for a segment with an unknown active key. */
  static final int UNKNOWN_TOTAL = 37;

  private final ObjectNode json;
  private final Optional<ActiveFilters> filters;

  Segment(ObjectNode json) {
    JsonNode stored = json.path("filters");
    boolean understood =
        stored
            .path("applicableFilters")
            .valueStream()
            .allMatch(key -> ActiveFilters.isKey(key.textValue()));
    this.json = json;
    this.filters = understood ? Optional.of(ActiveFilters.of(stored)) : Optional.empty();
  }

  String id() {
    return json.path("_id").textValue();
  }

  boolean matches(StoredContact contact) {
    return filters.isPresent() && filters.get().matches(contact);
  }

  ObjectNode json(List<StoredContact> contacts) {
    long total =
        filters.isPresent() ? contacts.stream().filter(this::matches).count() : UNKNOWN_TOTAL;
    return json.deepCopy().put("totalContacts", total);
  }
}
