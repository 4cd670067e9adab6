package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.Chat;
import io.github.filterspec.sample.botpenguin.ChatType;
import io.github.filterspec.sample.botpenguin.ChatsQuery;
import io.github.filterspec.sample.botpenguin.Profile.UserDetails;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.Converters;
import io.github.filterspec.sample.cli.option.FormatOption;
import io.github.filterspec.sample.cli.option.PagingOptions;
import io.github.filterspec.sample.cli.output.Column;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the chats of one bot. */
@Command(
    name = "chats",
    description = "Lists the leads or the other chats of a bot.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ChatsCommand implements Callable<Integer> {
  private static final List<Column<Chat>> COLUMNS =
      List.of(
          new Column<Chat>("ID", 24, Chat::id).rank(2),
          new Column<Chat>("UUID", 36, Chat::uuid).rank(4),
          new Column<Chat>("NAME", 20, ChatsCommand::name).least(12),
          new Column<Chat>(
                  "STATUS", 10, chat -> chat.status() == null ? null : chat.status().name())
              .least(8)
              .coloured(ContactColumns::colourOf),
          new Column<Chat>("LAST SEEN, UTC", 16, chat -> ContactColumns.minute(chat.lastSeenAt()))
              .rank(3));

  private final ConnectionOptions connection;
  private final Output out;

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
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      converter = Converters.TypeOfChats.class,
      description = "The type of the chats: lead or non-lead.")
  private ChatType type = ChatType.LEAD;

  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final FormatOption format = new FormatOption();

  ChatsCommand(ConnectionOptions connection, Output out) {
    this.connection = connection;
    this.out = out;
  }

  @Override
  public Integer call() {
    paging.check();
    ChatsQuery all = ChatsQuery.builder().botId(bot).customerId(customer).type(type).build();
    ChatsQuery query = paging.start(all, all::atPage);
    try (Connection open = connection.open()) {
      ItemPrinter<Chat> printer = format.printer(out, COLUMNS, "chat");
      paging.items(open, query).forEachOrdered(printer::print);
      printer.end(paging.toString());
      return 0;
    }
  }

  private static @Nullable String name(Chat chat) {
    return Optional.ofNullable(chat.profile())
        .flatMap(profile -> Optional.ofNullable(profile.userDetails()))
        .map(UserDetails::name)
        .orElse(null);
  }
}
