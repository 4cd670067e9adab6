package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.ReceiptLine;
import io.github.filterspec.sample.cli.output.TokenMask;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program with all its commands. */
@Command(
    name = "filterspec-sample",
    description = "Sends queries that Filterspec generated to BotPenguin and OpenCX.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command, the program runs the command 'demo'.",
      "The exit code is 0 for success, 1 if the API, the network or a file fails,",
      "and 2 for wrong usage."
    })
public final class RootCommand implements Callable<Integer> {
  private final DemoCommand demo;

  private RootCommand(DemoCommand demo) {
    this.demo = demo;
  }

  /**
   * Returns the object that parses the command line and runs the commands.
   *
   * @param environment the environment variables, which contain the tokens
   * @param mask the mask that hides the tokens
   * @param stop the signal that ends a long command when the user presses Ctrl-C
   */
  public static CommandLine commandLine(
      Map<String, String> environment,
      Output out,
      ErrorLine errors,
      TokenMask mask,
      StopSignal stop) {
    ConnectionOptions connection = new ConnectionOptions(environment, errors);
    ReceiptLine receipts = new ReceiptLine(out, mask);
    DemoCommand demo = new DemoCommand(connection, out);
    return new CommandLine(new RootCommand(demo))
        .addMixin("connection", connection)
        .addSubcommand(demo)
        .addSubcommand(new FindCommand(connection, out, errors))
        .addSubcommand(new SegmentsCommand(connection, out, errors))
        .addSubcommand(new ChatsCommand(connection, out))
        .addSubcommand(new ExportCommand(connection, out, errors, stop))
        .addSubcommand(new ImportCommand(connection, out, stop))
        .addSubcommand(new SetStatusCommand(connection, receipts))
        .addSubcommand(new UpdateLeadCommand(connection, receipts))
        .addSubcommand(
            new CommandLine(new OpenCxCommand())
                .addSubcommand(new ContactSegmentsCommand(connection, out))
                .addSubcommand(new ExpressionCommand(out)))
        .addSubcommand(new CommandLine.HelpCommand())
        .addSubcommand(new AutoComplete.GenerateCompletion());
  }

  @Override
  public Integer call() {
    return demo.call();
  }

  /** The command {@code opencx}, which has its own subcommands. */
  @Command(
      name = "opencx",
      description = "Lists the contact segments of OpenCX, or prints filter expressions.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND")
  static final class OpenCxCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "opencx needs a command");
    }
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Version.class.getPackage().getImplementationVersion();
      return new String[] {"filterspec-sample " + (version == null ? "(not packaged)" : version)};
    }
  }
}
