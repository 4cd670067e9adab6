package io.github.filterspec.sample.sandbox.botpenguin;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The contacts with which every sandbox starts.
 *
 * <p>The contacts are random, but the seed is fixed, so every sandbox has the same contacts. All
 * times are before 2026-06-15T12:00:00Z. There are 1,200 contacts, and 1,000 of them are confirmed
 * ({@code isContact}).
 *
 * <table>
 * <caption>The values for filters</caption>
 * <tr><th>what</th><th>values</th></tr>
 * <tr><td>WhatsApp bots</td><td>{@code 694bee6ac275d8a9c13fb8e1}, {@code 694bee6ac275d8a9c13fb8e2}</td></tr>
 * <tr><td>Website bots</td><td>{@code 6710a0c4e1b2d30011aa0001}, {@code 6710a0c4e1b2d30011aa0002}</td></tr>
 * <tr><td>Telegram bot</td><td>{@code 6710a0c4e1b2d30022aa0001}</td></tr>
 * <tr><td>Facebook bot</td><td>{@code 6710a0c4e1b2d30033aa0001}</td></tr>
 * <tr><td>Instagram bot ({@code _botAutomation})</td><td>{@code 6710a0c4e1b2d30044aa0001}</td></tr>
 * <tr><td>agents</td><td>{@code 60a1f0c2d4e5f60000000001} to {@code …04}</td></tr>
 * <tr><td>segments</td><td>the ids in the table of the stored segments</td></tr>
 * <tr><td>tags</td><td>BotPenguin Team, vip, newsletter, wholesale, Frühbucher</td></tr>
 * <tr><td>statuses</td><td>the six statuses of BotPenguin, and the account's own statuses VIP and FOLLOW_UP</td></tr>
 * </table>
 *
 * <table>
 * <caption>The stored segments</caption>
 * <tr><th>id</th><th>name</th><th>its filters</th></tr>
 * <tr><td>{@code 6a193cf7b50b5c2fac807d1f}</td><td>234567</td><td>all subscribers,
 *     as in the vendor's documentation</td></tr>
 * <tr><td>{@code 694e131dd39d308144af3e20}</td><td>Testing Group -2</td><td>the team's two test contacts,
 *     as in the vendor's documentation</td></tr>
 * <tr><td>{@code 698c5a28b50b5c2fac800003}</td><td>Everybody</td><td>no key, no field</td></tr>
 * <tr><td>{@code 6a1d3c00b50b5c2fac800004}</td><td>Großhandel &amp; Newsletter</td><td>the keys {@code status}, {@code lastSeenDate} and {@code tagsV2}</td></tr>
 * <tr><td>{@code 6407000cb50b5c2fac800005}</td><td>Unread newsletter readers</td><td>the keys {@code tags} and {@code unreadMessage}, as in older segments</td></tr>
 * <tr><td>{@code 6a298eb5b50b5c2fac800006}</td><td>Hot leads</td><td>the key {@code userInteracted}, and the unknown key {@code leadScore}</td></tr>
 * <tr><td>{@code 69e8aa30b50b5c2fac800007}</td><td>VIPs (draft)</td><td>fields are set, but no key
 *     is active, so all contacts match</td></tr>
 * <tr><td>{@code 69f9f45cb50b5c2fac800008}</td><td>Website subscribers with an agent</td><td>the keys {@code bots}, {@code assignedTo} and {@code segments}</td></tr>
 * </table>
 *
 * <p>You can try commands with this contact:
 *
 * <pre>
 * _id    69ababfc1a0899b1ad4b0001
 * uuid   120ee040-f9ab-447f-99b1-bf68e1b7ca32
 * name   Elena Gonçalves
 * phone  +90 5555459093
 * </pre>
 *
 * <p>The following numbers are the same in every sandbox:
 *
 * <ul>
 *   <li>12 contacts are confirmed ({@code isContact}), have sent a message ({@code
 *       userInteracted}), have the status OPEN or REVIEW, and use the WhatsApp bot {@code
 *       694bee6ac275d8a9c13fb8e1}.
 *   <li>2 contacts match the segment {@code 694e131dd39d308144af3e20}.
 *   <li>8 contacts were imported together at 2026-03-02T09:00:00.000Z.
 * </ul>
 */
final class ContactData {

  static final int COUNT = 1_200;

  private static final long SEED = 20_260_615L;

  private ContactData() {}

  static List<StoredContact> contacts() {
    Draw draw = new Draw(SEED);
    return IntStream.range(0, COUNT)
        .mapToObj(index -> contact(index, draw))
        .sorted(StoredContact.NEWEST_FIRST)
        .toList();
  }

  private static StoredContact contact(int index, Draw draw) {
    Draft draft = Draft.draw(index, draw);
    return new StoredContact(new ContactJson(draw).write(draft), draft.origin().ctwa());
  }
}
