package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.util.Locale;

/** Ids in the way of MongoDB: seconds of creation, five fixed bytes, a counter. */
final class ContactId {

  private ContactId() {}

  /** The id of the contact with this number, counted from 0. */
  static String of(int index, Instant created) {
    return seconds(created) + String.format(Locale.ROOT, "1a0899b1ad%06x", 0x4b0000 + index);
  }

  /** The id of a contact's note at a position: the contact's own with other seconds. */
  static String ofNote(String contact, int position) {
    return seconds(Catalogue.NOW.plusSeconds(position)) + contact.substring(8);
  }

  private static String seconds(Instant time) {
    return String.format(Locale.ROOT, "%08x", time.getEpochSecond());
  }
}
