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
 * What is wrong with what came of a project.
 *
 * <p>All is well if it compiles without a warning of generated code; or if every error has a code,
 * or is one of the project's own, which the same files cause without the processor. And of every
 * spec something is generated, unless an error says why not.
 */
final class Verdict {
  private static final Pattern CODED = Pattern.compile("FS(?!099)\\d{3}: .+", Pattern.DOTALL);

  private static final Pattern UNRESOLVED =
      Pattern.compile("(\\w+) cannot be resolved( to a \\w+)?");

  /** Eclipse's compiler reports some of its faults itself; others meet a processor that asks it. */
  private static final Pattern FAILED =
      Pattern.compile(
          "\\AInternal compiler error|\\AFS099[^\\n]*\\n[^\\n]*\\n\\s+at org\\.eclipse");

  /** Where Eclipse reports errors of records. */
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

  /** All that must not be; nothing if all is well, or if the compiler fails by itself. */
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

  /** Compilers have faults, too: they throw, or fail without a word. */
  private static boolean failsByItself(Project project, Toolchain toolchain) {
    try {
      Compiled plain = compilation(project, toolchain).withoutProcessors().run();
      return !plain.success() && plain.errors().isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** A compilation as strict as the toolchain can be. */
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
                .filter(it -> !CODED.matcher(it.text()).matches() && !isOfForgotten(it))
                .toList();
    return errors.stream().anyMatch(Verdict::isOfBrokenTypes)
        ? onlyWithTheProcessor(uncoded)
        : Stream.of(ofGenerated(uncoded), onlyWithTheProcessor(uncoded), missing(errors))
            .flatMap(faults -> faults);
  }

  /** Compilers give up on some wrong types once a processor has looked at them; javac silently. */
  private boolean hasFailed(List<Message> errors) {
    return errors.isEmpty()
        ? !compiled.success()
        : errors.stream().anyMatch(it -> FAILED.matcher(it.text()).find());
  }

  private boolean isRight() {
    return compilation(project, toolchain).withoutProcessors().run().errors().isEmpty();
  }

  /**
   * Whether half of a type may be missing, where javac runs no processor, but Eclipse does; or
   * types extend themselves, after which javac no longer infers the types of right code.
   */
  private static boolean isOfBrokenTypes(Message error) {
    return error.text().startsWith("Syntax error") || error.text().startsWith("cyclic inheritance");
  }

  /**
   * Eclipse's compiler starts anew when what it has missed is generated, and then forgets the files
   * of all rounds but that one. After the last round it is too late to write them again.
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
        .map(it -> it + "\n" + compiled.generated(it.file().replace(".java", "")));
  }

  private boolean isOfGenerated(Message message) {
    return compiled.generated().keySet().stream()
        .anyMatch(path -> ("/" + path).endsWith("/" + message.file()));
  }

  /** Messages that the same files do not cause by themselves. */
  private Stream<String> onlyWithTheProcessor(List<Message> messages) {
    List<Message> others = messages.stream().filter(it -> !isOfGenerated(it)).toList();
    Set<Message> plain = others.isEmpty() ? Set.of() : withoutTheProcessor();
    return others.stream()
        .filter(message -> !plain.contains(message))
        .map(message -> "only with the processor: " + message);
  }

  /** What is said of the project alone, and together with what is generated. */
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
   * Specs of which nothing is generated, though no error is in them or in what they refer to; but
   * compilers run no processor where they cannot even read the files.
   */
  private Stream<String> missing(List<Message> errors) {
    Set<String> files = errors.stream().map(Message::file).collect(Collectors.toSet());
    boolean unread = compiled.generated().isEmpty() && !errors.isEmpty();
    if (unread || files.contains(NOWHERE)) {
      return Stream.empty();
    }
    return project.types.stream()
        .filter(type -> type.withNested().anyMatch(it -> it.isSpec() && !isGenerated(it)))
        .filter(type -> project.near(type).noneMatch(it -> files.contains(it.name + ".java")))
        .map(type -> "nothing is generated from " + type.name);
  }

  private boolean isGenerated(Type spec) {
    return compiled.generated().keySet().stream().anyMatch(path -> path.contains(spec.name));
  }
}
