package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.ConversationStatus;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.botpenguin.MessageSender;
import io.github.filterspec.sample.botpenguin.TagGroup;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options for filters with names or ids. */
final class NameOptions {

  @Option(
      names = "--status",
      paramLabel = "NAMES",
      converter = Names.Converter.class,
      description =
          "The conversation has one of these statuses: OPEN, INPROGRESS, REVIEW, ONHOLD,"
              + " DEPENDANCY, CLOSED, or a status of the account. Key status.")
  private List<Names> status = new ArrayList<>();

  @Option(
      names = "--website-bot",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description = "The contact talked to one of these website bots. Key bots, field _botWebsite.")
  private List<Names> websiteBots = new ArrayList<>();

  @Option(
      names = "--whatsapp-bot",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description =
          "The contact talked to one of these WhatsApp bots. Key bots, field _botWhatsapp.")
  private List<Names> whatsappBots = new ArrayList<>();

  @Option(
      names = "--telegram-bot",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description =
          "The contact talked to one of these Telegram bots. Key bots, field _botTelegram.")
  private List<Names> telegramBots = new ArrayList<>();

  @Option(
      names = "--facebook-bot",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description =
          "The contact talked to one of these Facebook bots. Key bots, field _botFacebook.")
  private List<Names> facebookBots = new ArrayList<>();

  @Option(
      names = "--automation-bot",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description =
          "The contact talked to one of these Instagram or automation bots. Key bots, field"
              + " _botAutomation.")
  private List<Names> automationBots = new ArrayList<>();

  @Option(
      names = "--agent",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description =
          "The contact is assigned to one of these agents. Key assignedTo, field"
              + " _agentAssigned.")
  private List<Names> agents = new ArrayList<>();

  @Option(
      names = "--tag",
      paramLabel = "NAMES",
      converter = Names.Converter.class,
      description =
          "The contact has one of these tags (older filter). A value is a label or an id. Key"
              + " tags.")
  private List<Names> tags = new ArrayList<>();

  @Option(
      names = "--tagged",
      paramLabel = "NAMES",
      converter = Names.Converter.class,
      description = "The contact has one of these tags (newer filter). Key tagsV2, operator is.")
  private List<Names> tagged = new ArrayList<>();

  @Option(
      names = "--segment",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description = "The contact belongs to one of these segments. Key segments.")
  private List<Names> segments = new ArrayList<>();

  @Option(
      names = "--last-message-by",
      paramLabel = "NAMES",
      converter = Names.Converter.class,
      description =
          "The last message has one of these senders: bot, user or agent. Key lastMessageBy.")
  private List<Names> lastMessageBy = new ArrayList<>();

  void addTo(InboxUsersQuery.Builder query) {
    query
        .statusIfPresent(Names.of(status).stream().map(ConversationStatus::new).toList())
        .websiteBotsIfPresent(Names.of(websiteBots))
        .whatsappBotsIfPresent(Names.of(whatsappBots))
        .telegramBotsIfPresent(Names.of(telegramBots))
        .facebookBotsIfPresent(Names.of(facebookBots))
        .automationBotsIfPresent(Names.of(automationBots))
        .agentsIfPresent(Names.of(agents))
        .tagsIfPresent(Names.of(tags))
        .segmentsIfPresent(Names.of(segments))
        .lastMessageByIfPresent(Names.of(lastMessageBy).stream().map(MessageSender::new).toList());
    if (!tagged.isEmpty()) {
      query.tagsV2(TagGroup.is(Names.of(tagged)));
    }
  }
}
