package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * One contact: the JSON it is shown as, and the one thing the filters ask that the JSON does not
 * show.
 *
 * <p>The vendor's contact has no field for the Click-to-WhatsApp filters, so the mark stays inside.
 */
record StoredContact(ObjectNode json, Ctwa ctwa) {

  /** By text: the times are all of one form, so their order is the texts'. */
  static final Comparator<StoredContact> NEWEST_FIRST =
      Comparator.comparing((StoredContact contact) -> contact.text("/createdAt"))
          .reversed()
          .thenComparing(StoredContact::id);

  String id() {
    return text("/_id");
  }

  /** The string at a JSON pointer, or {@code ""}. */
  String text(String pointer) {
    return json.at(pointer).asText("");
  }

  /** The boolean at a JSON pointer, or {@code false}. */
  boolean flag(String pointer) {
    return json.at(pointer).booleanValue();
  }

  /** The number at a JSON pointer, or 0. */
  int number(String pointer) {
    return json.at(pointer).intValue();
  }

  /** Whether the string at a pointer, or an element of the array there, is in a list. */
  boolean hasAny(String pointer, JsonNode list) {
    JsonNode own = json.at(pointer);
    return own.isArray()
        ? own.valueStream().anyMatch(value -> contains(list, value))
        : contains(list, own);
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    return list.valueStream().anyMatch(value::equals);
  }

  /** How a contact came through a Click-to-WhatsApp ad, if it did. */
  enum Ctwa {
    NEW,
    OLD,
    NONE
  }
}
