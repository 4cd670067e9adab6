package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * The JSON of a contact, and the kind of Click-to-WhatsApp ad from which the contact came.
 *
 * <p>BotPenguin documents filters for these ads, but the JSON of a contact has no field for them.
 */
record StoredContact(ObjectNode json, Ctwa ctwa) {

  /**
   * The order in which the newest contact comes first. The times are compared as texts, because all
   * times have the same format.
   */
  static final Comparator<StoredContact> NEWEST_FIRST =
      Comparator.comparing((StoredContact contact) -> contact.text("/createdAt"))
          .reversed()
          .thenComparing(StoredContact::id);

  String id() {
    return text("/_id");
  }

  /** Returns the string at a JSON pointer, or {@code ""}. */
  String text(String pointer) {
    return json.at(pointer).asText("");
  }

  /** Returns the boolean at a JSON pointer, or {@code false}. */
  boolean flag(String pointer) {
    return json.at(pointer).booleanValue();
  }

  /** Returns the number at a JSON pointer, or 0. */
  int number(String pointer) {
    return json.at(pointer).intValue();
  }

  /**
   * Returns whether a list contains the value at a JSON pointer. If the value is an array, returns
   * whether the list contains at least one element of the array.
   */
  boolean hasAny(String pointer, JsonNode list) {
    JsonNode own = json.at(pointer);
    return own.isArray()
        ? own.valueStream().anyMatch(value -> contains(list, value))
        : contains(list, own);
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    return list.valueStream().anyMatch(value::equals);
  }

  /** The kinds of users that come from Click-to-WhatsApp ads. */
  enum Ctwa {
    NEW,
    OLD,
    NONE
  }
}
