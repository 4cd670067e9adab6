package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Chat;
import io.github.filterspec.sample.botpenguin.ChatType;
import io.github.filterspec.sample.botpenguin.ChatsQuery;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the chats of one bot. */
@Command(
    name = "chats",
    description = "Lists the leads of a bot, or its other chats.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ChatsCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;

  @Option(
      names = "--bot",
      required = true,
      paramLabel = "ID",
      converter = TextConverter.class,
      description = "The bot.")
  private String bot = "";

  @Option(
      names = "--customer",
      required = true,
      paramLabel = "ID",
      converter = TextConverter.class,
      description = "The account.")
  private String customer = "";

  @Option(
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      converter = ChatTypeConverter.class,
      description = "lead or non-lead.")
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
      ItemPrinter<Chat> printer = format.printer(out, ChatColumn.ALL, "chat");
      paging.items(open.client(), query).forEachOrdered(printer::print);
      printer.end(paging.toString());
      return 0;
    }
  }
}
