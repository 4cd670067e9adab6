package io.github.filterspec.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Message;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples in {@code docs/diagnostics.md} are true: each bad spec causes the error below it,
 * and the corrected spec after the error causes none.
 *
 * <p>{@code -Dgolden.update=true} rewrites the errors.
 */
class DocumentationTest {
  private static final Path DOCUMENT = Path.of("../docs/diagnostics.md");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(java|text)\n(.*?)^```$");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (FS\\d+): .*?(?=^## |\\z)");

  @Test
  void everyCodeHasASection() throws IOException {
    assertThat(sections().map(section -> section.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::toString).toList());
  }

  static List<String> codes() throws IOException {
    return sections()
        .map(section -> section.group(1))
        .filter(section -> !isWithoutExample(section))
        .toList();
  }

  /**
   * Returns whether a code has no example. A spec that is too large is also too large for a
   * document.
   */
  private static boolean isWithoutExample(String code) {
    return code.equals(Code.INTERNAL_ERROR.toString())
        || code.equals(Code.SPEC_TOO_LARGE.toString());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void wrongExampleCausesTheDocumentedError(String code) throws IOException {
    String section = section(code);
    String spec = fence(section, 0);

    String printed =
        compile(spec).messages().stream()
            .filter(message -> message.isProblem() && message.line() > 0) // -Werror has no line
            .map(error -> printed(error, spec))
            .collect(joining());
    if (Boolean.getBoolean("golden.update")) {
      String old = "```text\n" + fence(section, 1) + "```";
      String updated = section.replace(old, "```text\n" + printed + "```");
      Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace(section, updated));
    }

    assertThat(fence(section(code), 1)).isEqualTo(printed).contains(code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void correctedExampleCompiles(String code) throws IOException {
    compile(fence(section(code), 2)).clean();
  }

  private static Compiled compile(String spec) throws IOException {
    Compilation compilation = Compilation.javac().strict();
    Source source = Source.inP(spec);
    String introduction = Files.readString(DOCUMENT).split("(?m)^## ", 2)[0];
    FENCE
        .matcher(introduction)
        .results()
        .map(shared -> Source.inP(shared.group(2)))
        .filter(shared -> !shared.path().equals(source.path()))
        .forEach(compilation::add);
    return compilation.add(source).run();
  }

  /**
   * Returns the error as javac prints it. The harness adds one line before the spec, so the line
   * number is corrected.
   */
  private static String printed(Message error, String spec) {
    long line = error.line() - 1;
    return "%s:%d: %s: %s\n%s\n%s^\n"
        .formatted(
            error.file(),
            line,
            error.isError() ? "error" : "warning",
            error.text(),
            spec.lines().skip(line - 1).findFirst().orElseThrow(),
            " ".repeat((int) error.column() - 1));
  }

  private static Stream<MatchResult> sections() throws IOException {
    return SECTION.matcher(Files.readString(DOCUMENT)).results();
  }

  private static String section(String code) throws IOException {
    return sections()
        .filter(section -> section.group(1).equals(code))
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the bad spec, the error, or the corrected spec of a section. */
  private static String fence(String section, int index) {
    return FENCE.matcher(section).results().skip(index).findFirst().orElseThrow().group(2);
  }
}
