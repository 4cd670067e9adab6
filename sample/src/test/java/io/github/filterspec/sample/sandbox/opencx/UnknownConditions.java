package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.opencx.OpenCxSchema;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Conditions with types that are not on the vendor's page. */
final class UnknownConditions {

  private static final Set<String> KNOWN = OpenCxSchema.conditionTypes();

  private UnknownConditions() {}

  static List<JsonNode> in(JsonNode segment) {
    return segment
        .at("/definition/or")
        .valueStream()
        .flatMap(group -> group.path("and").valueStream())
        .filter(UnknownConditions::isUnknown)
        .toList();
  }

  /** Removes the unknown conditions from a segment. */
  static void remove(JsonNode segment) {
    for (JsonNode group : segment.at("/definition/or")) {
      Iterator<JsonNode> conditions = group.path("and").iterator();
      while (conditions.hasNext()) {
        if (isUnknown(conditions.next())) {
          conditions.remove();
        }
      }
    }
  }

  private static boolean isUnknown(JsonNode condition) {
    return !KNOWN.contains(condition.path("type").textValue());
  }
}
