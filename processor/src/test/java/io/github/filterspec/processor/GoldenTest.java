package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated code as text. A folder in {@code golden/} holds sources, and in {@code expected/}
 * all that is generated from them.
 *
 * <p>{@code -Dgolden.update=true} rewrites what is expected.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {"shop", "plain", "expressions", "paging", "patterns", "nested", "unnamed"})
  void isGeneratedAsExpected(String name) throws IOException {
    Map<String, String> generated = compile(Toolchain.JAVAC, sources(name)).clean().generated();

    if (Boolean.getBoolean("golden.update")) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Path path = FOLDER.resolve(name).resolve("expected").resolve(file.getKey() + ".txt");
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }

    assertThat(generated).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameOnEveryCompilerInWhateverOrderTheSourcesCome(Toolchain toolchain)
      throws IOException {
    for (String name : List.of("shop", "expressions")) {
      List<Source> reversed = new ArrayList<>(sources(name));
      Collections.reverse(reversed);

      Compiled compiled = compile(toolchain, reversed);

      assertThat(compiled.errors()).isEmpty();
      assertThat(compiled.generated()).isEqualTo(expected(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameIfParentsAreClassFiles(Toolchain toolchain) throws IOException {
    List<Source> all = sources("shop");
    Source child =
        all.stream().filter(it -> it.name().equals("OrderSearch.java")).findFirst().orElseThrow();
    List<Source> parents = all.stream().filter(source -> !source.equals(child)).toList();

    Compiled library = compile(toolchain, parents).clean();
    Compiled compiled = Compilation.with(toolchain).add(child).against(library).run().clean();

    assertThat(compiled.generated("OrderSearchQuery"))
        .isEqualTo(expected("shop").get("shop/OrderSearchQuery.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "plain", "expressions", "paging", "patterns"})
  void passesDoclint(String name) throws IOException {
    Compiled compiled =
        Compilation.javac()
            .add(sources(name).toArray(Source[]::new))
            .options("-Xdoclint:all,-missing", "-Xlint:all,-processing", "-Werror")
            .run();

    compiled.clean();
  }

  private static Compiled compile(Toolchain toolchain, List<Source> sources) {
    Compilation compilation = Compilation.with(toolchain).add(sources.toArray(Source[]::new));
    return toolchain == Toolchain.JAVAC
        ? compilation.options("-Xlint:all,-processing", "-Werror").run()
        : compilation.run();
  }

  private static List<Source> sources(String name) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(GoldenTest::read)
          .map(Source::of)
          .toList();
    }
  }

  private static Map<String, String> expected(String name) throws IOException {
    Path folder = FOLDER.resolve(name).resolve("expected");
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path.substring(0, path.length() - ".txt".length()), read(file));
              });
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
