package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The advanced tag filter: {@code [{"filters":[{"operator":"is","tags":["vip"]}]}]}.
 *
 * <p>Documented: entries combine with AND; the one operator is {@code is}. Our choice: the filters
 * of an entry combine with AND, too, {@code is} means that the contact has any of the tags, and a
 * filter without tags restricts nothing.
 */
final class TagsV2Rule implements FilterRule {

  @Override
  public String key() {
    return "tagsV2";
  }

  @Override
  public List<String> fields() {
    return List.of("tagsV2");
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    return body.path("tagsV2")
        .valueStream()
        .flatMap(entry -> entry.path("filters").valueStream())
        .map(filter -> filter.path("tags"))
        .allMatch(tags -> tags.isEmpty() || contact.hasAny("/profile/userDetails/tags", tags));
  }
}
