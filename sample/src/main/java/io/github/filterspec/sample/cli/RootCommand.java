package io.github.filterspec.sample.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command, which is its demo. */
@Command(
    name = "filterspec-sample",
    description = "Asks BotPenguin and OpenCX with queries that Filterspec generated.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command it is 'demo'.",
      "Exit codes: 0; 1 if the API, the network or a file fails; 2 for wrong usage."
    })
final class RootCommand implements Callable<Integer> {
  private final DemoCommand demo;

  RootCommand(DemoCommand demo) {
    this.demo = demo;
  }

  @Override
  public Integer call() {
    return demo.call();
  }
}
