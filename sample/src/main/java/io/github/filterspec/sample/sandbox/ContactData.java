package io.github.filterspec.sample.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sandbox's {@value #COUNT} contacts, the same ones every time and everywhere, newest first.
 *
 * <p>They are drawn with a fixed seed and dated before a fixed moment, 2026-06-15T12:00:00Z; no
 * clock is asked. 1,000 of them are confirmed ({@code isContact}).
 *
 * <table>
 * <caption>What there is to filter by</caption>
 * <tr><th>what</th><th>values</th></tr>
 * <tr><td>WhatsApp bots</td><td>{@code 694bee6ac275d8a9c13fb8e1}, {@code 694bee6ac275d8a9c13fb8e2}</td></tr>
 * <tr><td>Website bots</td><td>{@code 6710a0c4e1b2d30011aa0001}, {@code 6710a0c4e1b2d30011aa0002}</td></tr>
 * <tr><td>Telegram bot</td><td>{@code 6710a0c4e1b2d30022aa0001}</td></tr>
 * <tr><td>Facebook bot</td><td>{@code 6710a0c4e1b2d30033aa0001}</td></tr>
 * <tr><td>Instagram bot ({@code _botAutomation})</td><td>{@code 6710a0c4e1b2d30044aa0001}</td></tr>
 * <tr><td>agents</td><td>{@code 60a1f0c2d4e5f60000000001} to {@code …04}</td></tr>
 * <tr><td>segments</td><td>{@code 6a193cf7b50b5c2fac807d1f}: all subscribers; {@code
 *     694e131dd39d308144af3e20}: the team's two test contacts</td></tr>
 * <tr><td>tags</td><td>BotPenguin Team, vip, newsletter, wholesale, Frühbucher</td></tr>
 * <tr><td>statuses</td><td>the six of the vendor's page, and the account's own VIP and FOLLOW_UP</td></tr>
 * </table>
 *
 * <p>Some counts are not left to chance:
 *
 * <ul>
 *   <li>12 contacts: {@code userInteracted}, status OPEN or REVIEW, WhatsApp bot {@code
 *       694bee6ac275d8a9c13fb8e1}, {@code isContact} true; without the keys, the same body means
 *       all 1,000
 *   <li>2 contacts: the stored filters of segment {@code 694e131dd39d308144af3e20} (that bot, tag
 *       BotPenguin Team, subscriber), and no others are its members
 *   <li>8 contacts: imported in one go, created at 2026-03-02T09:00:00.000Z, all alike in that
 * </ul>
 */
final class ContactData {

  static final int COUNT = 1_200;

  private static final long SEED = 20_260_615L;

  /** By text: the times are all of one form, so their order is the texts'. */
  private static final Comparator<StoredContact> NEWEST_FIRST =
      Comparator.comparing((StoredContact contact) -> contact.text("/createdAt"))
          .reversed()
          .thenComparing(contact -> contact.text("/_id"));

  private ContactData() {}

  /** All contacts, newest first; those created at the same time by {@code _id}. */
  static List<StoredContact> contacts() {
    Draw draw = new Draw(SEED);
    return IntStream.range(0, COUNT)
        .mapToObj(index -> contact(index, draw))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static StoredContact contact(int index, Draw draw) {
    Draft draft = Draft.draw(index, draw);
    return new StoredContact(new ContactJson(draw).write(draft), draft.origin().ctwa());
  }
}
