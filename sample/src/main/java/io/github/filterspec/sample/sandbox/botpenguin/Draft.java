package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.botpenguin.Draw.Share;
import io.github.filterspec.sample.sandbox.botpenguin.StoredContact.Ctwa;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The random data of a contact. */
record Draft(
    int index,
    Role role,
    boolean confirmed,
    Origin origin,
    Conversation conversation,
    Labels labels,
    Times times,
    Person person) {

  static Draft draw(int index, Draw draw) {
    Role role = Role.of(index);
    boolean confirmed = index % 6 != 0;
    Origin origin = Origin.draw(role, draw);
    Conversation conversation = Conversation.draw(role, confirmed, origin, draw);
    return new Draft(
        index,
        role,
        confirmed,
        origin,
        conversation,
        Labels.draw(role, origin, draw),
        Times.draw(role, conversation, draw),
        Person.draw(index, confirmed, draw));
  }

  /** The role of a contact in the data of the sandbox. */
  enum Role {

    /** One of the twelve contacts that the query of the demo finds. */
    WANTED,

    /** One of the two test contacts of the team. */
    TEAM,

    /** A contact of the example import, which contains eight contacts. */
    IMPORTED,

    ORDINARY;

    static Role of(int index) {
      if (index % 100 == 1) {
        return WANTED;
      }
      if (index % 600 == 7) {
        return TEAM;
      }
      return index % 150 == 9 ? IMPORTED : ORDINARY;
    }

    boolean usesWhatsappBot() {
      return this == WANTED || this == TEAM;
    }
  }

  /** The platform, the bot and the ad of a contact. */
  record Origin(Platform platform, String bot, boolean agentic, Ctwa ctwa) {

    private static final List<Share<Platform>> PLATFORMS =
        List.of(
            new Share<>(Platform.WHATSAPP, 40),
            new Share<>(Platform.WEBSITE, 25),
            new Share<>(Platform.TELEGRAM, 12),
            new Share<>(Platform.FACEBOOK, 11),
            new Share<>(Platform.INSTAGRAM, 12));

    private static final List<Share<Ctwa>> ADS =
        List.of(new Share<>(Ctwa.NEW, 15), new Share<>(Ctwa.OLD, 10), new Share<>(Ctwa.NONE, 75));

    static Origin draw(Role role, Draw draw) {
      Platform platform = role.usesWhatsappBot() ? Platform.WHATSAPP : draw.byShare(PLATFORMS);
      String bot = role.usesWhatsappBot() ? Catalogue.WHATSAPP_BOT : draw.oneOf(platform.bots());
      Ctwa ctwa = platform == Platform.WHATSAPP ? draw.byShare(ADS) : Ctwa.NONE;
      return new Origin(platform, bot, draw.percent(50), ctwa);
    }

    boolean isWhatsappBot() {
      return bot.equals(Catalogue.WHATSAPP_BOT);
    }
  }

  /** The dates and times in the data of a contact. */
  record Times(
      Instant created, @Nullable Instant ordered, Instant seen, Instant message, Instant updated) {

    private static final Instant FIRST = Catalogue.NOW.minus(Duration.ofDays(400));
    private static final Instant LAST = Catalogue.NOW.minus(Duration.ofHours(1));

    static Times draw(Role role, Conversation conversation, Draw draw) {
      Instant drawn = draw.between(FIRST, LAST);
      Instant created = role == Role.IMPORTED ? Catalogue.IMPORT : drawn;
      Instant seen =
          draw.between(
              conversation.online() ? Catalogue.NOW.minus(Duration.ofMinutes(5)) : created,
              Catalogue.NOW.minus(Duration.ofSeconds(10)));
      Instant ordered =
          conversation.interacted() && draw.percent(35) ? draw.between(created, seen) : null;
      Instant message = seen.plusMillis(draw.below(5_000));
      return new Times(created, ordered, seen, message, draw.between(message, Catalogue.NOW));
    }
  }
}
