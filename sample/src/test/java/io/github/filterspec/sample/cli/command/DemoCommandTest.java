package io.github.filterspec.sample.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.sample.botpenguin.Contacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The parts of the demo. */
final class DemoCommandTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/filterspec/sample");

  @Test
  void jsonIsWrappedAfterCommas() {
    assertThat(new DemoCommand.LineWrap(8).lines("{\"a\":1,\"b\":2,\"cccccccccccc\":3}"))
        .containsExactly("{\"a\":1,", "\"b\":2,", "\"ccccccc", "ccccc\":3", "}");
  }

  @Test
  void handWrittenBodyDiffersInTheKeysOnly() throws IOException {
    JsonNode right = new ObjectMapper().readTree(DemoQuery.query().toJson());
    JsonNode wrong = HandWrittenRequest.withoutKeys(DemoQuery.query().toJson());

    assertThat(wrong.path("applicableFilters")).isEmpty();
    assertThat(wrong.propertyStream().filter(f -> !f.getKey().equals("applicableFilters")))
        .containsExactlyElementsOf(
            right.propertyStream().filter(f -> !f.getKey().equals("applicableFilters")).toList());
  }

  @Test
  void shownSpecIsInTheSources() throws IOException {
    List<String> source = strippedLines("botpenguin/Contacts.java");

    assertThat(DemoQuery.SPEC.lines().map(String::strip).filter(line -> !line.startsWith("//")))
        .hasSize(10)
        .isSubsetOf(source)
        .last()
        .isEqualTo("Set<String> whatsappBots();");
    assertThat(DemoQuery.SPEC).contains("// and 17 more; InboxUsers extends it");
    assertThat(Contacts.class.getDeclaredMethods()).hasSize(3 + 17);
  }

  @Test
  void shownCallIsInTheSources() throws IOException {
    String source = String.join("\n", strippedLines("cli/command/DemoQuery.java"));
    String call = DemoQuery.CALL.lines().map(String::strip).collect(Collectors.joining("\n"));

    assertThat(source).contains("return " + call);
  }

  private static List<String> strippedLines(String file) throws IOException {
    return Files.readAllLines(SOURCES.resolve(file)).stream().map(String::strip).toList();
  }
}
