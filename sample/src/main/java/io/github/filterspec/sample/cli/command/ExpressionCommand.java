package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.cli.option.ConditionOptions;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints a filter expression for OpenCX. */
@Command(
    name = "expression",
    description = {
      "Prints a filter expression for OpenCX as JSON.",
      "A contact matches a group if the contact matches all conditions of the group.",
      "A contact matches the expression if the contact matches one of the groups."
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ExpressionCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private final ConditionOptions first = new ConditionOptions();

  @Option(
      names = GroupsAfterOr.OR,
      arity = "0..*",
      paramLabel = "OPTION",
      parameterConsumer = GroupsAfterOr.class,
      description = "Begins another group. The options after --or belong to the new group.")
  private List<List<String>> others = new ArrayList<>();

  ExpressionCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.line(expression().toJson());
    return 0;
  }

  private ContactsFilter expression() {
    List<ContactsFilter> groups = new ArrayList<>();
    groups.add(first.expression());
    others.forEach(options -> groups.add(parsed(options).expression()));
    try {
      return ContactsFilter.anyOf(groups);
    } catch (IllegalArgumentException tooMany) {
      throw new WrongUsageException("--or: " + tooMany.getMessage());
    }
  }

  private static ConditionOptions parsed(List<String> options) {
    ConditionOptions group = new ConditionOptions();
    try {
      new CommandLine(group).parseArgs(options.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new WrongUsageException("after --or: " + e.getMessage());
    }
    return group;
  }

  /** Reads the options after {@code --or}. Each {@code --or} begins a new group of options. */
  static final class GroupsAfterOr implements IParameterConsumer {
    static final String OR = "--or";

    @Override
    @SuppressWarnings("JdkObsolete") // picocli hands its arguments over in a Stack
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
      List<List<String>> groups = new ArrayList<>();
      groups.add(new ArrayList<>());
      while (!args.isEmpty()) {
        String arg = args.pop();
        if (arg.equals(OR)) {
          groups.add(new ArrayList<>());
        } else {
          groups.get(groups.size() - 1).add(arg);
        }
      }
      option.setValue(groups);
    }
  }
}
