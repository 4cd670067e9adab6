package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** One filter alone: its key, field and value, and what must hold for the contacts it finds. */
record FilterCase(String key, String field, String value, Predicate<JsonNode> expected) {

  static FilterCase flag(String key, String pointer) {
    return new FilterCase(key, key, "true", contact -> contact.at(pointer).booleanValue());
  }

  /** A list that is to find the contacts with the string at a pointer in it. */
  static FilterCase list(String key, String field, String value, String pointer) {
    return new FilterCase(
        key, field, value, contact -> value.contains("\"" + contact.at(pointer).asText() + "\""));
  }

  /** A list that is to find the contacts with an element of the array at a pointer in it. */
  static FilterCase lists(String key, String value, String pointer) {
    return new FilterCase(
        key,
        key,
        value,
        contact ->
            contact.at(pointer).valueStream().anyMatch(own -> value.contains(own.toString())));
  }

  /** A range of time between two moments, whose ISO texts compare as the moments do. */
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
