package io.github.filterspec.sample.cli;

import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.sample.cli.command.RootCommand;
import io.github.filterspec.sample.cli.command.StopSignal;
import io.github.filterspec.sample.cli.option.Connection.Vendor;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.Output.OutputException;
import io.github.filterspec.sample.cli.output.Suggestions;
import io.github.filterspec.sample.cli.output.Terminal;
import io.github.filterspec.sample.cli.output.TokenMask;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The entry point of the program.
 *
 * <table>
 * <caption>Exit codes</caption>
 * <tr><th>code</th><th>meaning</th></tr>
 * <tr><td>0</td><td>the program succeeded, or the reader of its output closed the pipe</td></tr>
 * <tr><td>1</td><td>the API, the network or a file failed; standard error shows the reason</td></tr>
 * <tr><td>2</td><td>wrong usage; standard error shows the problem and how to get help</td></tr>
 * </table>
 */
public final class Main {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final ErrorLine errors;

  private Main(ErrorLine errors) {
    this.errors = errors;
  }

  /**
   * Runs the program and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Map<String, String> environment = System.getenv();
    Terminal terminal = Terminal.of(environment, Terminal.isThere());
    System.exit(run(args, environment, terminal, out, err));
  }

  /**
   * Runs the program.
   *
   * @param args the command line
   * @param environment the environment variables; the program reads {@code BOTPENGUIN_TOKEN} and
   *     {@code OPENCX_TOKEN}
   * @param out standard output, written as UTF-8
   * @param err standard error, written as UTF-8
   * @return the exit code
   */
  public static int run(
      String[] args, Map<String, String> environment, OutputStream out, OutputStream err) {
    return run(args, environment, Terminal.of(environment, false), out, err);
  }

  private static int run(
      String[] args,
      Map<String, String> environment,
      Terminal terminal,
      OutputStream out,
      OutputStream err) {
    Output output = new Output(out, terminal);
    PrintWriter errWriter = writer(err);
    TokenMask mask =
        new TokenMask(
            Stream.of(Vendor.values())
                .map(vendor -> environment.get(vendor.tokenVariable()))
                .toArray(String[]::new));
    ErrorLine errors = new ErrorLine(errWriter, mask);
    Main main = new Main(errors);
    try (StopSignal stop = new StopSignal()) {
      return RootCommand.commandLine(environment, output, errors, mask, stop)
          .setExpandAtFiles(false) // the content of a file must not become options
          .setOut(writer(out))
          .setErr(errWriter)
          .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
          .setParameterExceptionHandler((e, line) -> main.misunderstood(e))
          .setExecutionExceptionHandler((e, command, parsed) -> main.failed(e, command))
          .execute(args);
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private int misunderstood(ParameterException e) {
    errors.print(e);
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      List<String> near =
          Suggestions.near(unmatched.getUnmatched().get(0), unmatched.getSuggestions());
      if (!near.isEmpty()) {
        errors.print("did you mean " + String.join(" or ", near) + "?");
      }
    }
    return wrongUsage(e.getCommandLine());
  }

  private int wrongUsage(CommandLine command) {
    errors.print("see '" + command.getCommandSpec().qualifiedName() + " --help'");
    return WRONG_USAGE;
  }

  private int failed(Exception e, CommandLine command) {
    if (e instanceof OutputException output && output.isReaderGone()) {
      return OK;
    }
    errors.print(e);
    return e instanceof WrongUsageException || e instanceof ApiConfigurationException
        ? wrongUsage(command)
        : FAILED;
  }
}
