package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.StrictJson;

/**
 * A body of {@code POST /inbox/users} that keeps to the vendor's page.
 *
 * <p>Documented: all fields of the page are required, and a filter counts only if its key is listed
 * in {@code applicableFilters}. Our choice: a key that no page knows is a 400, as is a key whose
 * field is not there.
 */
final class InboxBody {

  private final JsonNode json;
  private final ActiveFilters filters;

  private InboxBody(JsonNode json, ActiveFilters filters) {
    this.json = json;
    this.filters = filters;
  }

  /**
   * Reads a body from raw JSON.
   *
   * @throws Refusal 400 that names the first thing wrong
   */
  static InboxBody parse(String raw) {
    JsonNode json = StrictJson.parse(raw);
    InboxFields.BODY.check("", json);
    return new InboxBody(json, ActiveFilters.of(json));
  }

  ActiveFilters filters() {
    return filters;
  }

  JsonNode json() {
    return json;
  }

  int page() {
    return json.path("page").intValue();
  }
}
