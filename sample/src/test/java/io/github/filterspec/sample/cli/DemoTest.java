package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The output of the demo. */
final class DemoTest {
  @Test
  void programWithoutCommandRunsTheDemo() {
    Ran demo = Ran.with("demo");

    assertThat(Ran.with()).isEqualTo(demo);
    assertThat(demo.exitCode()).isZero();
    assertThat(demo.err()).isEmpty();
  }

  @Test
  void demoFitsOnAScreen() {
    assertThat(Ran.with().lines()).hasSizeLessThanOrEqualTo(50).allMatch(l -> l.length() <= 80);
  }

  @Test
  void demoComparesTwelveAndAThousandContacts() {
    assertThat(Ran.with().lines())
        .contains("  generated query       12 of 1,000 contacts")
        .contains("  keys forgotten     1,000 of 1,000 contacts  <- 200 OK, without an error");
  }

  @Test
  void demoShowsTheMatchingContacts() {
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
  void demoShowsTheSentJson() {
    try (Sandbox sandbox = Sandbox.start()) {
      Ran demo =
          Ran.in(
              Map.of("BOTPENGUIN_TOKEN", sandbox.token()), "--base-url", sandbox.baseUrl(), "demo");
      List<String> lines = demo.lines();
      int heading = lines.indexOf("It sends all fields, and the keys of the filters that are set:");
      String shown =
          lines.subList(heading + 1, lines.size()).stream()
              .takeWhile(line -> !line.isEmpty())
              .map(line -> line.substring(2))
              .collect(Collectors.joining());

      assertThat(shown).isEqualTo(sandbox.receivedBodies().get(0));
      assertThat(demo.out()).doesNotContain(sandbox.token());
    }
  }
}
