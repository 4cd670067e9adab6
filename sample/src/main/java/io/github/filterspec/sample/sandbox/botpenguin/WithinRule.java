package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * A range of time that keeps the contacts with a moment inside it.
 *
 * <p>Documented: {@code ""} leaves an end open. Our choice: both ends belong to the range, so that
 * one whose ends are the wrong way round matches nobody.
 */
record WithinRule(String key, String field, String pointer) implements FilterRule {

  @Override
  public List<String> fields() {
    return List.of(field);
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    Instant moment = IsoTime.parse(contact.text(pointer));
    String start = body.path(field).path("startAt").textValue();
    String end = body.path(field).path("endsAt").textValue();
    return (start.isEmpty() || !moment.isBefore(IsoTime.parse(start)))
        && (end.isEmpty() || !moment.isAfter(IsoTime.parse(end)));
  }
}
