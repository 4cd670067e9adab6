package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.botpenguin.Draft.Origin;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Role;
import io.github.filterspec.sample.sandbox.botpenguin.Draw.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conversation with a contact. */
record Conversation(
    String status,
    boolean interacted,
    boolean online,
    @Nullable String agent,
    boolean liveChat,
    String lastBy,
    int unread) {

  private static final List<String> WANTED_STATUSES = List.of("OPEN", "REVIEW");

  private static final List<Share<String>> STATUSES =
      List.of(
          new Share<>("OPEN", 20),
          new Share<>("INPROGRESS", 15),
          new Share<>("REVIEW", 12),
          new Share<>("ONHOLD", 15),
          new Share<>("DEPENDANCY", 6),
          new Share<>("CLOSED", 22),
          new Share<>("VIP", 6),
          new Share<>("FOLLOW_UP", 4));

  static Conversation draw(Role role, boolean confirmed, Origin origin, Draw draw) {
    boolean interacted = role == Role.WANTED || draw.percent(22);
    boolean rival = role != Role.WANTED && interacted && confirmed && origin.isWhatsappBot();
    String agent = draw.percent(30) ? draw.oneOf(Catalogue.AGENTS) : null;
    boolean attended = interacted && agent != null;
    String lastBy = interacted ? lastBy(attended, draw) : "bot";
    return new Conversation(
        status(role, rival, draw),
        interacted,
        draw.percent(6),
        agent,
        attended && draw.percent(40),
        lastBy,
        lastBy.equals("user") && draw.percent(70) ? 1 + draw.below(5) : 0);
  }

  /**
   * Returns a random status.
   *
   * @param rival true if the contact matches all filters of the demo's query, except perhaps the
   *     filter for the status
   */
  private static String status(Role role, boolean rival, Draw draw) {
    if (role == Role.WANTED) {
      return draw.oneOf(WANTED_STATUSES);
    }
    String status = draw.byShare(STATUSES);
    return rival && WANTED_STATUSES.contains(status) ? "INPROGRESS" : status;
  }

  private static String lastBy(boolean attended, Draw draw) {
    if (attended && draw.percent(50)) {
      return "agent";
    }
    return draw.percent(60) ? "user" : "bot";
  }
}
