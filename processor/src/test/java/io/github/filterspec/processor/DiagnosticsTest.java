package io.github.filterspec.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem is one error at its place. A file in {@code diagnostics/} contains a bad spec and
 * then, as comments, the messages that it causes, each with line and column.
 *
 * <p>{@code -Dgolden.update=true} rewrites the comments.
 */
class DiagnosticsTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagnostics");
  private static final String COMMENT = "// ";

  static List<Path> badSpecs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badSpecs")
  void specCausesExactlyTheExpectedProblems(Path file) throws IOException {
    String text = Files.readString(file);
    String spec = text.lines().filter(line -> !line.startsWith(COMMENT)).collect(joining("\n"));

    Compiled compiled = Compilation.javac().add(Source.of(spec.strip() + "\n")).run();
    String errors =
        compiled.problems().stream().map(problem -> COMMENT + problem).collect(joining("\n"));
    String actual = spec.strip() + "\n\n" + errors + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(file));
    assertThat(errors).contains(file.getFileName().toString().substring(0, 5));
  }

  @Test
  void everyCodeHasAFile() throws IOException {
    Set<String> tested =
        badSpecs().stream()
            .map(file -> file.getFileName().toString().substring(0, 5))
            .collect(Collectors.toSet());

    assertThat(
            Arrays.stream(Code.values())
                .filter(code -> code != Code.INTERNAL_ERROR && code != Code.SPEC_TOO_LARGE)
                .map(Code::toString))
        .allMatch(tested::contains);
  }

  @Test
  void goodSpecsAreGeneratedNextToABadOne() {
    Compiled compiled =
        Compilation.javac()
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Bad { Set<String> tags(); }
                """,
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Good { @Filter Set<String> tags(); }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.generated("GoodFilter")).contains("class GoodFilter");
  }

  @Test
  void problemOfASharedParentIsReportedOnceAtTheParent() {
    String spec = "@FilterSpec @ActiveKeys(\"keys\") public interface %s extends Parent {}";
    Compiled compiled =
        Compilation.javac()
            .add("public interface Parent { @Filter int total(); Set<String> tags(); }")
            .add(spec.formatted("One"), spec.formatted("Two"), spec.formatted("Three"))
            .run();

    assertThat(compiled.errors())
        .hasSize(2)
        .anyMatch(error -> error.startsWith("Parent.java:2:39 error: FS009: the spec does not say"))
        .anyMatch(error -> error.startsWith("Parent.java:2:60 error: FS005: tags() has no role"));
  }

  @Test
  void problemInAClassFileIsReportedOnceAtItsFirstUse() {
    Compiled library =
        Compilation.javac()
            .withoutProcessors()
            .add(
                "public interface Parent { @Filter Object odd(); @Filter(\" \") String text(); }",
                "public record Rule(Object it) {}")
            .run();
    String spec =
        "@FilterSpec @JsonBody public interface %s extends Parent { @Filter Rule rule(); }";
    Compiled compiled =
        Compilation.javac()
            .against(library)
            .add(spec.formatted("One"), spec.formatted("Two"), spec.formatted("Three"))
            .run();

    assertThat(compiled.errors())
        .hasSize(3)
        .anyMatch(error -> error.startsWith("One.java:2:30 error: FS007: odd() has"))
        .anyMatch(error -> error.startsWith("One.java:2:30 error: FS017: the wire name of text()"))
        .anyMatch(error -> error.startsWith("One.java:2:74 error: FS007: Rule.it has"));
  }

  @Test
  void allProblemsOfASpecAreReportedTogether() {
    Compiled compiled =
        Compilation.javac()
            .add(
                """
                @FilterSpec @ActiveKeys("") @Constant(name = "", value = "x")
                public interface Spec {
                  Set<String> tags();
                  @Filter Thread thread();
                  @Filter("tags") String text();
                  @Param @DefaultValue("x") int total();
                  @Filter String toJson();
                }
                """)
            .run();

    assertThat(compiled.errors())
        .extracting(error -> error.replaceAll(".* error: (FS\\d+).*", "$1"))
        .containsExactlyInAnyOrder("FS005", "FS007", "FS012", "FS014", "FS015", "FS017", "FS017");
  }
}
