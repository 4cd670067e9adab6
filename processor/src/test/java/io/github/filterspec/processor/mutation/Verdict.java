package io.github.filterspec.processor.mutation;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Message;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * The problems in the result of a mutated project.
 *
 * <p>The result is good if the project compiles and generated code causes no warning. It is also
 * good if every error has a code, or occurs without the processor, too. For every spec, something
 * must be generated, unless an error says why not.
 */
final class Verdict {
  private static final Pattern CODED = Pattern.compile("FS(?!099)\\d{3}: .+", Pattern.DOTALL);

  private static final Pattern UNRESOLVED =
      Pattern.compile("(\\w+) cannot be resolved( to a \\w+)?");

  /**
   * The internal errors of Eclipse's compiler. It reports some of them itself, and a processor that
   * calls the compiler meets others.
   */
  private static final Pattern FAILED =
      Pattern.compile(
          "\\AInternal compiler error|\\AFS099[^\\n]*\\n[^\\n]*\\n\\s+at org\\.eclipse");

  /** The place that Eclipse's compiler reports for errors of records. */
  private static final String NOWHERE = "";

  private static final String[] STRICT = {
    "-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Xmaxerrs", "1000"
  };

  private final Project project;
  private final Toolchain toolchain;
  private final Compiled compiled;

  private Verdict(Project project, Toolchain toolchain) {
    this.project = project;
    this.toolchain = toolchain;
    this.compiled = compilation(project, toolchain).run();
  }

  /**
   * Returns everything that must not happen; empty if the result is good, or if the compiler itself
   * fails.
   */
  static List<String> faults(Project project, Toolchain toolchain) {
    try {
      List<String> faults = new Verdict(project, toolchain).faults().toList();
      return faults.isEmpty() || failsByItself(project, toolchain) ? List.of() : faults;
    } catch (RuntimeException e) {
      if (failsByItself(project, toolchain)) {
        return List.of();
      }
      throw new AssertionError(project.toString(), e);
    }
  }

  /** Returns whether the compiler itself fails: it throws, or it fails without a message. */
  private static boolean failsByItself(Project project, Toolchain toolchain) {
    try {
      Compiled plain = compilation(project, toolchain).withoutProcessors().run();
      return !plain.success() && plain.errors().isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** Returns a compilation that is as strict as the compiler allows. */
  static Compilation compilation(Project project, Toolchain toolchain) {
    Compilation compilation =
        Compilation.with(toolchain)
            .reportingAllErrors()
            .add(project.sources().toArray(Source[]::new));
    return toolchain == Toolchain.JAVAC ? compilation.options(STRICT) : compilation;
  }

  private Stream<String> faults() {
    List<Message> errors = messages(Kind.ERROR);
    if (hasFailed(errors)) {
      return isRight() ? Stream.of("the compiler fails: " + errors) : Stream.empty();
    }
    List<Message> uncoded =
        errors.isEmpty()
            ? messages(Kind.WARNING, Kind.MANDATORY_WARNING)
            : errors.stream()
                .filter(
                    message -> !CODED.matcher(message.text()).matches() && !isOfForgotten(message))
                .toList();
    return errors.stream().anyMatch(Verdict::isOfBrokenTypes)
        ? onlyWithTheProcessor(uncoded)
        : Stream.of(ofGenerated(uncoded), onlyWithTheProcessor(uncoded), missing(errors))
            .flatMap(faults -> faults);
  }

  /**
   * Returns whether the compiler stopped because of a wrong type after a processor read the type.
   * Javac stops without a message.
   */
  private boolean hasFailed(List<Message> errors) {
    return errors.isEmpty()
        ? !compiled.success()
        : errors.stream().anyMatch(message -> FAILED.matcher(message.text()).find());
  }

  private boolean isRight() {
    return compilation(project, toolchain).withoutProcessors().run().errors().isEmpty();
  }

  /**
   * Returns whether a message is about a type that is only partly known. Javac then runs no
   * processor, but Eclipse's compiler does. The same is true for types that extend themselves,
   * because javac then no longer infers the types of correct code.
   */
  private static boolean isOfBrokenTypes(Message error) {
    return error.text().startsWith("Syntax error") || error.text().startsWith("cyclic inheritance");
  }

  /**
   * Returns whether a message is about a forgotten file. Eclipse's compiler starts again when a
   * missing type is generated, and then forgets the generated files of the other rounds. After the
   * last round, they cannot be written again.
   */
  private boolean isOfForgotten(Message error) {
    Matcher missing = UNRESOLVED.matcher(error.text());
    return toolchain == Toolchain.ECJ
        && missing.matches()
        && compiled.generated().keySet().stream()
            .anyMatch(path -> path.endsWith("/" + missing.group(1) + ".java"));
  }

  private List<Message> messages(Kind... kinds) {
    return compiled.messages().stream()
        .filter(message -> Arrays.asList(kinds).contains(message.kind()))
        .toList();
  }

  private Stream<String> ofGenerated(List<Message> messages) {
    return messages.stream()
        .filter(this::isOfGenerated)
        .map(problem -> problem + "\n" + compiled.generated(problem.file().replace(".java", "")));
  }

  private boolean isOfGenerated(Message message) {
    return compiled.generated().keySet().stream()
        .anyMatch(path -> ("/" + path).endsWith("/" + message.file()));
  }

  /** Returns the messages that the same files do not cause without the processor. */
  private Stream<String> onlyWithTheProcessor(List<Message> messages) {
    List<Message> others = messages.stream().filter(message -> !isOfGenerated(message)).toList();
    Set<Message> plain = others.isEmpty() ? Set.of() : withoutTheProcessor();
    return others.stream()
        .filter(message -> !plain.contains(message))
        .map(message -> "only with the processor: " + message);
  }

  /**
   * Returns the messages about the project alone, and about the project together with the generated
   * files.
   */
  private Set<Message> withoutTheProcessor() {
    Source[] generated =
        compiled.generated().entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue()))
            .toArray(Source[]::new);
    Compilation alone = compilation(project, toolchain).withoutProcessors();
    Set<Message> messages = new HashSet<>(alone.run().messages());
    messages.addAll(alone.add(generated).run().messages());
    return messages;
  }

  /**
   * Returns the specs for which nothing is generated, although neither they nor the types that they
   * refer to have an error. If a compiler cannot read the files, it runs no processor, and the
   * result is empty.
   */
  private Stream<String> missing(List<Message> errors) {
    Set<String> files = errors.stream().map(Message::file).collect(Collectors.toSet());
    boolean unread = compiled.generated().isEmpty() && !errors.isEmpty();
    if (unread || files.contains(NOWHERE)) {
      return Stream.empty();
    }
    return project.types.stream()
        .filter(
            type -> type.withNested().anyMatch(nested -> nested.isSpec() && !isGenerated(nested)))
        .filter(
            type -> project.near(type).noneMatch(nested -> files.contains(nested.name + ".java")))
        .map(type -> "nothing is generated from " + type.name);
  }

  private boolean isGenerated(Type spec) {
    return compiled.generated().keySet().stream().anyMatch(path -> path.contains(spec.name));
  }
}
