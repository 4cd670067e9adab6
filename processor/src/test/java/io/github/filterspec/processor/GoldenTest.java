package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Golden;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated code as text. A folder in {@code golden/} contains the sources of one package, and
 * in {@code expected/} all files that are generated from them. One run of javac, which makes every
 * warning an error, compiles all folders.
 *
 * <p>{@code -Dgolden.update=true} rewrites the expected files.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final List<String> ALL =
      List.of(
          "shop", "plain", "expressions", "properties", "paging", "patterns", "nested", "unnamed");

  private static Compiled compiled;

  @BeforeAll
  static void compileAll() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : ALL) {
      sources.addAll(sources(name));
    }
    compiled = compile(Toolchain.JAVAC, sources);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop",
        "plain",
        "expressions",
        "properties",
        "paging",
        "patterns",
        "nested",
        "unnamed"
      })
  void isGeneratedAsExpected(String name) throws IOException {
    Map<String, String> generated = new TreeMap<>(compiled.clean().generated());
    String packageFolder = folder(sources(name).get(0).path());
    generated.keySet().removeIf(path -> !folder(path).equals(packageFolder));

    expected(name).assertMatches(generated);
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameOnEveryCompilerAndInEveryOrderOfSources(Toolchain toolchain) throws IOException {
    for (String name : List.of("shop", "expressions", "properties")) {
      List<Source> reversed = new ArrayList<>(sources(name));
      Collections.reverse(reversed);

      Compiled again = compile(toolchain, reversed);

      assertThat(again.errors()).isEmpty();
      assertThat(again.generated()).isEqualTo(expected(name).texts());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameIfParentsAreClassFiles(Toolchain toolchain) throws IOException {
    List<Source> all = sources("shop");
    Source child =
        all.stream()
            .filter(source -> source.name().equals("OrderSearch.java"))
            .findFirst()
            .orElseThrow();
    List<Source> parents = all.stream().filter(source -> !source.equals(child)).toList();

    Compiled library = compile(toolchain, parents).clean();
    Compiled again = Compilation.with(toolchain).add(child).against(library).run().clean();

    assertThat(again.generated("OrderSearchQuery"))
        .isEqualTo(expected("shop").texts().get("shop/OrderSearchQuery.java"));
  }

  private static Compiled compile(Toolchain toolchain, List<Source> sources) {
    return Compilation.with(toolchain).strict().add(sources.toArray(Source[]::new)).run();
  }

  private static List<Source> sources(String name) throws IOException {
    return Golden.sources(FOLDER.resolve(name));
  }

  private static Golden expected(String name) {
    return new Golden(FOLDER.resolve(name).resolve("expected"));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
