package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.ConversationStatus;
import io.github.filterspec.sample.botpenguin.StatusUpdateCommand;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.Converters;
import io.github.filterspec.sample.cli.option.Names;
import io.github.filterspec.sample.cli.output.ReceiptLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets the conversation status of contacts. */
@Command(
    name = "set-status",
    description =
        "Sets the conversation status of contacts. A sandbox loses the change when the program"
            + " ends.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false)
final class SetStatusCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final ReceiptLine receipts;

  @Parameters(
      index = "0",
      paramLabel = "STATUS",
      converter = Converters.Text.class,
      description = "The new status, such as CLOSED.")
  private String status = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "IDS",
      converter = Names.Converter.class,
      description = "The ids of the contacts, separated by commas or spaces.")
  private final List<Names> ids = new ArrayList<>();

  SetStatusCommand(ConnectionOptions connection, ReceiptLine receipts) {
    this.connection = connection;
    this.receipts = receipts;
  }

  @Override
  public Integer call() {
    StatusUpdateCommand command =
        StatusUpdateCommand.builder()
            .ids(Names.of(ids))
            .status(new ConversationStatus(status))
            .build();
    try (Connection open = connection.open()) {
      receipts.print(open.send(command));
      return 0;
    }
  }
}
