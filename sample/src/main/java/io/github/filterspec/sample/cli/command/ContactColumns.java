package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.ConversationStatus;
import io.github.filterspec.sample.botpenguin.Profile;
import io.github.filterspec.sample.botpenguin.Profile.UserDetails;
import io.github.filterspec.sample.cli.output.Colour;
import io.github.filterspec.sample.cli.output.Column;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table of contacts. */
final class ContactColumns {
  static final Column<Contact> ID = new Column<Contact>("ID", 24, Contact::id).rank(2);
  static final Column<Contact> NAME =
      new Column<Contact>("NAME", 20, ContactColumns::nameOf).least(12);
  static final Column<Contact> STATUS =
      new Column<Contact>("STATUS", 10, ContactColumns::statusOf)
          .least(8)
          .coloured(ContactColumns::colourOf);
  static final Column<Contact> LAST_SEEN =
      new Column<Contact>("LAST SEEN, UTC", 16, contact -> minute(contact.lastSeenAt())).rank(3);
  static final Column<Contact> TAGS =
      new Column<Contact>("TAGS", 18, contact -> String.join(", ", tagsOf(contact)))
          .least(8)
          .rank(4);
  static final Column<Contact> BOT =
      new Column<Contact>("BOT", 30, ContactColumns::botsOf).least(14).rank(5);

  static final List<Column<Contact>> ALL = List.of(ID, NAME, STATUS, LAST_SEEN, TAGS, BOT);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ContactColumns() {}

  private static @Nullable UserDetails detailsOf(Contact contact) {
    Profile profile = contact.profile();
    return profile == null ? null : profile.userDetails();
  }

  private static @Nullable String nameOf(Contact contact) {
    UserDetails details = detailsOf(contact);
    if (details == null) {
      return null;
    }
    String name = details.name();
    return name == null || name.isBlank() ? details.userProvidedName() : name;
  }

  private static @Nullable String statusOf(Contact contact) {
    ConversationStatus status = contact.status();
    return status == null ? null : status.name();
  }

  static Colour colourOf(String status) {
    return switch (status) {
      case "OPEN" -> Colour.GREEN;
      case "REVIEW" -> Colour.YELLOW;
      case "CLOSED" -> Colour.GREY;
      default -> Colour.NONE;
    };
  }

  private static List<String> tagsOf(Contact contact) {
    UserDetails details = detailsOf(contact);
    return details == null ? List.of() : details.tags();
  }

  static @Nullable String minute(@Nullable Instant time) {
    return time == null ? null : MINUTE.format(time);
  }

  /**
   * Returns, for each bot of the contact, the platform and the last characters of the bot's id. If
   * the contact has no bot, returns the platforms of the contact.
   */
  private static String botsOf(Contact contact) {
    String bots =
        Stream.of(
                bot("WHATSAPP", contact.whatsappBot()),
                bot("WEBSITE", contact.websiteBot()),
                bot("TELEGRAM", contact.telegramBot()),
                bot("FACEBOOK", contact.facebookBot()),
                bot("INSTAGRAM", contact.automationBot()))
            .flatMap(bot -> bot)
            .collect(Collectors.joining(", "));
    return bots.isEmpty() ? String.join(", ", contact.platforms()) : bots;
  }

  private static Stream<String> bot(String platform, @Nullable String id) {
    return id == null || id.isBlank()
        ? Stream.empty()
        : Stream.of(platform + " …" + id.substring(Math.max(0, id.length() - 4)));
  }
}
