package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.botpenguin.Contacts;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that the demo shows is so. */
final class DemoTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/filterspec/sample");

  @Test
  void isWhatTheProgramDoesUnasked() {
    Ran demo = Ran.with("demo");

    assertThat(Ran.with()).isEqualTo(demo);
    assertThat(demo.exitCode()).isZero();
    assertThat(demo.err()).isEmpty();
  }

  @Test
  void fitsOnAScreen() {
    assertThat(Ran.with().lines()).hasSizeLessThanOrEqualTo(50).allMatch(l -> l.length() <= 80);
  }

  @Test
  void tellsTwelveFromAThousand() {
    assertThat(Ran.with().lines())
        .contains("  generated query       12 of 1,000 contacts")
        .contains("  keys forgotten     1,000 of 1,000 contacts  <- 200 OK, and nothing notices");
  }

  @Test
  void showsTheContactsThatTheirOwnJsonSelects() {
    List<String> expected =
        RawInbox.everybody().stream()
            .filter(contact -> contact.path("userInteracted").booleanValue())
            .filter(contact -> contact.path("status").asText().matches("OPEN|REVIEW"))
            .filter(c -> c.path("_botWhatsapp").asText().equals("694bee6ac275d8a9c13fb8e1"))
            .map(contact -> contact.path("_id").asText())
            .toList();

    assertThat(Ran.with().lines())
        .filteredOn(line -> line.matches("  [0-9a-f]{24}  .*"))
        .extracting(line -> line.substring(2, 26))
        .isEqualTo(expected)
        .hasSize(12);
  }

  @Test
  void showsTheJsonThatIsSent() {
    try (Sandbox sandbox = Sandbox.start()) {
      Ran demo =
          Ran.in(
              Map.of("BOTPENGUIN_TOKEN", sandbox.token()), "--base-url", sandbox.baseUrl(), "demo");
      List<String> lines = demo.lines();
      int heading = lines.indexOf("It sends every field, and the keys of those that are set:");
      String shown =
          lines.subList(heading + 1, lines.size()).stream()
              .takeWhile(line -> !line.isEmpty())
              .map(line -> line.substring(2))
              .collect(Collectors.joining());

      assertThat(shown).isEqualTo(sandbox.receivedBodies().get(0));
      assertThat(demo.out()).doesNotContain(sandbox.token());
    }
  }

  @Test
  void sendsByHandWhatTheQuerySendsButTheKeys() {
    JsonNode right = Ran.json(DemoQuery.query().toJson());
    JsonNode wrong = HandWrittenRequest.withoutKeys(DemoQuery.query().toJson());

    assertThat(wrong.path("applicableFilters")).isEmpty();
    assertThat(wrong.propertyStream().filter(f -> !f.getKey().equals("applicableFilters")))
        .containsExactlyElementsOf(
            right.propertyStream().filter(f -> !f.getKey().equals("applicableFilters")).toList());
  }

  @Test
  void showsTheSpecAsItIsWritten() throws IOException {
    List<String> source = strippedLines("botpenguin/Contacts.java");

    assertThat(DemoQuery.SPEC.lines().map(String::strip).filter(line -> !line.startsWith("//")))
        .hasSize(9)
        .isSubsetOf(source)
        .last()
        .isEqualTo("Set<String> whatsappBots();");
    assertThat(DemoQuery.SPEC).contains("// and 17 more; InboxUsers extends it");
    assertThat(Contacts.class.getDeclaredMethods()).hasSize(3 + 17);
  }

  @Test
  void showsTheCallAsItIsWritten() throws IOException {
    String source = String.join("\n", strippedLines("cli/DemoQuery.java"));
    String call = DemoQuery.CALL.lines().map(String::strip).collect(Collectors.joining("\n"));

    assertThat(source).contains("return " + call);
  }

  private static List<String> strippedLines(String file) throws IOException {
    return Files.readAllLines(SOURCES.resolve(file)).stream().map(String::strip).toList();
  }
}
