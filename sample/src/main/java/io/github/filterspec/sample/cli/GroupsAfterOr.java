package io.github.filterspec.sample.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Takes the rest of the command line after {@code --or}, and divides it at every other one. */
final class GroupsAfterOr implements IParameterConsumer {
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
