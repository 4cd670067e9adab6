package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The names and ids that are the same in every sandbox. */
final class Catalogue {

  /** The time that the clock of a new sandbox shows; all contacts are older. */
  static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

  static final String AGENCY = "5fed22a15383a9a5135e925d";
  static final String CUSTOMER = "5fed38e56fb193dcc6c933f5";
  static final String AI_AGENT = "6891d66c35b30cd878987865";

  static final String WHATSAPP_BOT = "694bee6ac275d8a9c13fb8e1";
  static final String SECOND_WHATSAPP_BOT = "694bee6ac275d8a9c13fb8e2";
  static final String WEBSITE_BOT = "6710a0c4e1b2d30011aa0001";
  static final String SECOND_WEBSITE_BOT = "6710a0c4e1b2d30011aa0002";
  static final String TELEGRAM_BOT = "6710a0c4e1b2d30022aa0001";
  static final String FACEBOOK_BOT = "6710a0c4e1b2d30033aa0001";
  static final String INSTAGRAM_BOT = "6710a0c4e1b2d30044aa0001";

  static final List<String> AGENTS =
      List.of(
          "60a1f0c2d4e5f60000000001",
          "60a1f0c2d4e5f60000000002",
          "60a1f0c2d4e5f60000000003",
          "60a1f0c2d4e5f60000000004");

  static final String SUBSCRIBERS_SEGMENT = "6a193cf7b50b5c2fac807d1f";
  static final String TEAM_SEGMENT = "694e131dd39d308144af3e20";
  static final String EVERYBODY_SEGMENT = "698c5a28b50b5c2fac800003";
  static final String BUYERS_SEGMENT = "6a1d3c00b50b5c2fac800004";
  static final String OLDER_SEGMENT = "6407000cb50b5c2fac800005";
  static final String UNKNOWN_KEY_SEGMENT = "6a298eb5b50b5c2fac800006";
  static final String INACTIVE_SEGMENT = "69e8aa30b50b5c2fac800007";
  static final String NESTED_SEGMENT = "69f9f45cb50b5c2fac800008";

  static final String TEAM_TAG = "BotPenguin Team";

  /** The time at which the imported contacts were created. */
  static final Instant IMPORT = Instant.parse("2026-03-02T09:00:00Z");

  private Catalogue() {}

  /**
   * Returns the id of a contact. The id looks like an id of MongoDB: the time in seconds, five
   * fixed bytes, and a counter.
   */
  static String contactId(int index, Instant created) {
    return seconds(created) + String.format(Locale.ROOT, "1a0899b1ad%06x", 0x4b0000 + index);
  }

  /**
   * Returns the id of a note. The id of a note contains the time of the note and the last
   * characters of the contact's id.
   */
  static String noteId(String contactId, int position) {
    return seconds(NOW.plusSeconds(position)) + contactId.substring(8);
  }

  private static String seconds(Instant time) {
    return String.format(Locale.ROOT, "%08x", time.getEpochSecond());
  }
}
