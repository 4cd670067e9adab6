package io.github.filterspec.sample.botpenguin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.FilterSpecProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the code generated for the inbox with the golden file and the documentation.
 *
 * <p>{@code -Dgolden.update=true} rewrites both.
 */
class GeneratedCodeTest {
  private static final Path SPECS = Path.of("src/main/java/io/github/filterspec/sample/botpenguin");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/InboxUsersQuery.java");
  private static final Path DOCUMENT = Path.of("../docs/generated-code.md");
  private static final String FENCE_OPEN = "<!-- golden: InboxUsersQuery.java -->\n```java\n";
  private static final String FENCE_CLOSE = "```\n";

  private static String query = "";

  @BeforeAll
  static void generateQuery(@TempDir Path generated) throws IOException {
    query = generate("InboxUsersQuery.java", generated);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, query);
      Files.writeString(DOCUMENT, withGolden(Files.readString(DOCUMENT), query));
    }
  }

  @Test
  void generatedQueryEqualsTheGoldenFile() throws IOException {
    assertThat(query).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void documentationShowsTheGoldenFile() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains(FENCE_OPEN + Files.readString(GOLDEN) + FENCE_CLOSE);
  }

  private static String withGolden(String document, String golden) {
    int open = document.indexOf(FENCE_OPEN) + FENCE_OPEN.length();
    int close = document.indexOf("\n" + FENCE_CLOSE, open - 1) + 1;
    return document.substring(0, open) + golden + document.substring(close);
  }

  private static String generate(String file, Path generated) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> sources = Files.list(SPECS)) {
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      Iterable<? extends JavaFileObject> specs =
          files.getJavaFileObjectsFromPaths(sources.toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, List.of("-proc:only"), null, specs);
      task.setProcessors(List.of(new FilterSpecProcessor()));
      assertThat(task.call()).isTrue();
    }
    return Files.readString(generated.resolve("io/github/filterspec/sample/botpenguin/" + file));
  }
}
