package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The program reads only the necessary pages. */
final class PagingTest {
  @AutoClose private final Sandbox sandbox = Sandbox.start();

  @Test
  void firstPageIsTheDefault() {
    assertThat(find()).hasSize(50).isEqualTo(everyone().subList(0, 50));
    assertThat(pagesAsked().get(0)).isEqualTo(1);
  }

  @Test
  void onePageIsRead() {
    assertThat(find("--page", "3")).hasSize(50);
    assertThat(pagesAsked()).containsExactly(3);
  }

  @Test
  void pagePastTheEndIsEmpty() {
    assertThat(find("--page", "99")).isEmpty();
    assertThat(pagesAsked()).containsExactly(99);
  }

  @Test
  void allPagesAreReadUpToTheEmptyPage() {
    assertThat(find("--all")).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(pagesAsked()).isEqualTo(IntStream.rangeClosed(1, 21).boxed().toList());
  }

  @Test
  void maxReadsOnlyTheNecessaryPages() {
    assertThat(find("--max", "1")).hasSize(1);
    assertThat(find("--max", "50")).hasSize(50);
    assertThat(find("--max", "51")).hasSize(51);
    assertThat(find("--max", "51", "--all")).hasSize(51);
    assertThat(pagesAsked()).containsExactly(1, 1, 1, 2, 1, 2);
  }

  @Test
  void maxCanExceedTheNumberOfContacts() {
    assertThat(find("--max", "100000")).hasSize(1_000);
  }

  private List<String> everyone() {
    return find("--all");
  }

  private List<String> find(String... paging) {
    String[] args =
        Stream.concat(
                Stream.of("find", "--base-url", sandbox.baseUrl(), "--format", "json"),
                Stream.concat(Stream.of("--everybody"), Stream.of(paging)))
            .toArray(String[]::new);
    Ran ran = Ran.in(Map.of("BOTPENGUIN_TOKEN", sandbox.token()), args);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    return ran.contacts().stream().map(contact -> contact.path("_id").asText()).toList();
  }

  private List<Integer> pagesAsked() {
    return sandbox.receivedBodies().stream()
        .map(body -> Ran.json(body).path("page").asInt())
        .toList();
  }
}
