package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** A boolean whose {@code true} keeps only the contacts for which something holds. */
record FlagRule(String key, Predicate<StoredContact> holds) implements FilterRule {

  @Override
  public List<String> fields() {
    return List.of(key);
  }

  @Override
  public boolean matches(StoredContact contact, JsonNode body) {
    return holds.test(contact);
  }
}
