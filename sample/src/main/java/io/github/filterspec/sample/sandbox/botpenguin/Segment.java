package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A stored segment: a name and filters.
 *
 * <p>Documented: {@code totalContacts} is the number of matching contacts; without an active
 * filter, all contacts match. Our choice: a segment with an unknown active key has a fixed total
 * and no members.
 */
final class Segment {

  /** The total of a segment with an unknown active key. */
  static final int UNKNOWN_TOTAL = 37;

  private final ObjectNode json;
  private final Optional<ActiveFilters> filters;

  /** Creates a segment from its JSON without {@code totalContacts}. */
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

  /** Returns the JSON of the segment with the number of matching contacts. */
  ObjectNode json(List<StoredContact> contacts) {
    long total =
        filters.isPresent() ? contacts.stream().filter(this::matches).count() : UNKNOWN_TOTAL;
    return json.deepCopy().put("totalContacts", total);
  }
}
