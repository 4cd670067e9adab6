package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.LeadUpdateCommand;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.LeadOptions;
import io.github.filterspec.sample.cli.output.ReceiptLine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Creates or changes a lead. */
@Command(
    name = "update-lead",
    description = {
      "Creates or changes a lead. The command changes only the given values.",
      "A sandbox loses the change when the program ends."
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class UpdateLeadCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final ReceiptLine receipts;

  @Mixin private final LeadOptions lead = new LeadOptions();

  UpdateLeadCommand(ConnectionOptions connection, ReceiptLine receipts) {
    this.connection = connection;
    this.receipts = receipts;
  }

  @Override
  public Integer call() {
    LeadUpdateCommand command = lead.command();
    try (Connection open = connection.open()) {
      receipts.print(open.send(command));
      return 0;
    }
  }
}
