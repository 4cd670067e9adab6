package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** A filter with its key, field and value, and a condition on the matching contacts. */
record FilterCase(String key, String field, String value, Predicate<JsonNode> expected) {

  static FilterCase flag(String key, String pointer) {
    return new FilterCase(key, key, "true", contact -> contact.at(pointer).booleanValue());
  }

  /** Returns a list filter for the string at a pointer. */
  static FilterCase list(String key, String field, String value, String pointer) {
    return new FilterCase(
        key, field, value, contact -> value.contains("\"" + contact.at(pointer).asText() + "\""));
  }

  /** Returns a list filter for the array at a pointer. */
  static FilterCase lists(String key, String value, String pointer) {
    return new FilterCase(
        key,
        key,
        value,
        contact ->
            contact.at(pointer).valueStream().anyMatch(own -> value.contains(own.toString())));
  }

  /** Returns a filter by time. ISO texts of times can be compared as texts. */
  static FilterCase range(String key, String field, String start, String end) {
    return new FilterCase(
        key,
        field,
        "{\"startAt\":\"" + start + "\",\"endsAt\":\"" + end + "\"}",
        contact -> {
          String moment = contact.path(field).textValue();
          return moment.compareTo(start) >= 0 && (end.isEmpty() || moment.compareTo(end) <= 0);
        });
  }

  RawBody body() {
    return RawBody.neutral().with(field, value).active(key);
  }

  RawBody bodyWithoutKey() {
    return body().active();
  }

  @Override
  public String toString() {
    return key + ": " + field + " = " + value;
  }
}
