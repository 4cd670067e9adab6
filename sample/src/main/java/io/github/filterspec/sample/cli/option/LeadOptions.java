package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.ConversationStatus;
import io.github.filterspec.sample.botpenguin.LeadUpdateCommand;
import io.github.filterspec.sample.botpenguin.NewAttribute;
import io.github.filterspec.sample.botpenguin.NewNote;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with the new values of a lead. */
public final class LeadOptions {

  @Option(
      names = "--uuid",
      required = true,
      paramLabel = "UUID",
      converter = Converters.Text.class,
      description = "The UUID of the session, which identifies the lead.")
  private String uuid = "";

  @Option(
      names = "--bot",
      required = true,
      paramLabel = "ID",
      converter = Converters.Text.class,
      description = "The id of the bot.")
  private String bot = "";

  @Option(
      names = "--customer",
      required = true,
      paramLabel = "ID",
      converter = Converters.Text.class,
      description = "The id of the account.")
  private String customer = "";

  @Option(
      names = "--agent",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The id of the agent to assign.")
  private @Nullable String agentId;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The name of the lead.")
  private @Nullable String name;

  @Option(
      names = "--email",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The e-mail address.")
  private @Nullable String email;

  @Option(
      names = "--phone",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The phone number without the dial code.")
  private @Nullable String phone;

  @Option(
      names = "--dial-code",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The dial code with a plus sign, such as +91.")
  private @Nullable String dialCode;

  @Option(
      names = "--picture",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "The URL of a picture of the lead.")
  private @Nullable String picture;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = Converters.Text.class,
      description = "The status of the conversation.")
  private @Nullable String status;

  @Option(
      names = "--tag",
      paramLabel = "NAMES",
      converter = Names.Converter.class,
      description = "The new tags. These tags replace all tags of the lead.")
  private final List<Names> tags = new ArrayList<>();

  @Option(
      names = "--attribute",
      paramLabel = "KEY=VALUE",
      converter = NamedText.Converter.class,
      description = "An attribute. Repeat the option for more attributes.")
  private final List<NamedText> attributes = new ArrayList<>();

  @Option(
      names = "--note",
      paramLabel = "TITLE=TEXT",
      converter = NamedText.Converter.class,
      description = "A note. Repeat the option for more notes.")
  private final List<NamedText> notes = new ArrayList<>();

  /**
   * Returns a command that contains the values that the user gave.
   *
   * @throws WrongUsageException if a value is blank
   */
  public LeadUpdateCommand command() {
    try {
      return lead();
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()));
    }
  }

  private LeadUpdateCommand lead() {
    return LeadUpdateCommand.builder()
        .uuid(uuid)
        .botId(bot)
        .customerId(customer)
        .agentIdIfPresent(agentId)
        .nameIfPresent(name)
        .emailIfPresent(email)
        .phoneIfPresent(phone)
        .dialCodeIfPresent(dialCode)
        .pictureIfPresent(picture)
        .statusIfPresent(status == null ? null : new ConversationStatus(status))
        .tagsIfPresent(Names.of(tags))
        .attributesIfPresent(
            attributes.stream().map(pair -> new NewAttribute(pair.name(), pair.text())).toList())
        .notesIfPresent(notes.stream().map(pair -> new NewNote(pair.name(), pair.text())).toList())
        .build();
  }
}
