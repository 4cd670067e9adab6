package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;

/** The values that the vendor's page tells you to pass for filters you do not wish to apply. */
final class Neutral {

  private Neutral() {}

  /**
   * Whether a value is {@code ""}, {@code []}, {@code false}, absent, or an object of such values.
   */
  static boolean test(JsonNode value) {
    if (value.isObject()) {
      return value.valueStream().allMatch(Neutral::test);
    }
    return value.isMissingNode()
        || (value.isArray() && value.isEmpty())
        || (value.isTextual() && value.textValue().isEmpty())
        || (value.isBoolean() && !value.booleanValue());
  }
}
