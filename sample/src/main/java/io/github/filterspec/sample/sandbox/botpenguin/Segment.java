package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A stored segment: a name for the contacts that its filters find.
 *
 * <p>Documented: {@code totalContacts} is the number of contacts that match, and no active filter
 * means that all do. Our choice: a segment with an active key that the sandbox does not know has a
 * fixed number of contacts and no members here.
 */
final class Segment {

  /** What a segment that the sandbox cannot evaluate says it has. */
  static final int UNKNOWN_TOTAL = 37;

  private final ObjectNode json;
  private final Optional<ActiveFilters> filters;

  /** A segment as the API shows it, but without its total. */
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

  /** The segment as the API shows it, its total counted among these contacts. */
  ObjectNode json(List<StoredContact> contacts) {
    long total =
        filters.isPresent() ? contacts.stream().filter(this::matches).count() : UNKNOWN_TOTAL;
    return json.deepCopy().put("totalContacts", total);
  }
}
