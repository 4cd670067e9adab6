package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * The JSON of a contact, and the kind of Click-to-WhatsApp ad from which the contact came.
 *
 * <p>BotPenguin documents filters for Click-to-WhatsApp ads, but the JSON of a contact has no field
 * for an ad.
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

  /** Returns the string at a JSON pointer, or {@code ""} if there is no string. */
  String text(String pointer) {
    return json.at(pointer).asText("");
  }

  /** Returns the boolean at a JSON pointer, or {@code false} if there is no boolean. */
  boolean flag(String pointer) {
    return json.at(pointer).booleanValue();
  }

  /** Returns the number at a JSON pointer, or 0 if there is no number. */
  int number(String pointer) {
    return json.at(pointer).intValue();
  }

  /**
   * Returns whether the given list contains the value at a JSON pointer. If the value at the JSON
   * pointer is an array, returns whether the given list contains at least one element of the array.
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

  /**
   * The relation of a contact to Click-to-WhatsApp ads: the contact is new and came from an ad, has
   * returned through an ad, or came without an ad.
   */
  enum Ctwa {
    NEW,
    OLD,
    NONE
  }
}
