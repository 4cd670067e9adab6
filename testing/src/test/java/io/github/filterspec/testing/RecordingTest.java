package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.testing.desk.CloseTicketCommand;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.LinkTicketsQuery;
import io.github.filterspec.testing.desk.OneTicketLookup;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import io.github.filterspec.testing.desk.UrlTicketsQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Answers of a real API are recorded once. Here, a fake API is the real API. */
class RecordingTest {
  private static final String TOKEN = "token-of-the-real-api-4711";
  private static final TicketsQuery UNREAD = TicketsQuery.builder().unread().build();
  private static final Ticket FIRST = Ticket.of("t1");
  private static final Ticket SECOND = Ticket.of("t2");
  private static final Ticket THIRD = Ticket.of("t3");

  @RegisterExtension final FakeApiExtension real = FakeApiExtension.of(HelpDeskApi.API);

  private final Path folder;

  RecordingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Recording.Builder recording() {
    return Recording.of(HelpDeskApi.API, folder)
        .types(TicketsQuery.class, OneTicketLookup.class, UrlTicketsQuery.class)
        .types(LinkTicketsQuery.class, CloseTicketCommand.class)
        .realApi(real.url(), () -> Credentials.bearer(TOKEN));
  }

  private Recording record() {
    return recording().redactNothing().record(true).start();
  }

  private Recording replay() {
    return recording().redactNothing().record(false).start();
  }

  private Recording startInDocumentation() {
    return Recording.of(HelpDeskApi.API, folder)
        .types(TicketsQuery.class)
        .realApi("https://desk.example.com", () -> Credentials.bearer(token()))
        .redact("data[].title")
        .start();
  }

  private static String token() {
    return TOKEN;
  }

  private String files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().map(RecordingTest::read).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return file.getFileName() + Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> walk(Recording recording, Query<T> query) {
    try (ApiClient client = recording.clientBuilder().build()) {
      return client.items(query).stream().toList();
    }
  }

  private void recordWalk(Query<Ticket> query) {
    real.on(query).pagesOf(2).answer(FIRST, SECOND, THIRD);
    try (Recording recording = record()) {
      walk(recording, query);
    }
    real.reset();
  }

  @Test
  void replayHasTheRecordedAnswersWithoutTheRealApi() {
    recordWalk(UNREAD);

    try (Recording recording = replay()) {
      assertThat(walk(recording, UNREAD)).containsExactly(FIRST, SECOND, THIRD);
    }
    assertThat(real.requests()).isEmpty();
  }

  @Test
  void replayWalksByUrlsInAnswers() {
    UrlTicketsQuery query = UrlTicketsQuery.builder().view("v").tags("a", "b").build();
    recordWalk(query);

    try (Recording recording = replay()) {
      assertThat(walk(recording, query)).containsExactly(FIRST, SECOND, THIRD);
    }
  }

  @Test
  void replayWalksByTheHeaderLink() {
    LinkTicketsQuery query = LinkTicketsQuery.builder().perPage(2).build();
    recordWalk(query);

    try (Recording recording = replay()) {
      assertThat(walk(recording, query)).containsExactly(FIRST, SECOND, THIRD);
    }
  }

  @Test
  void filesContainNoCredentialAndNoValueOfARequest() {
    OneTicketLookup lookup =
        OneTicketLookup.builder().id("ada@example.com").language("secret-language").build();
    TicketsQuery query = TicketsQuery.builder().tags("secret-tag").build();
    real.on(lookup).answer(FIRST);
    real.on(query).answer(FIRST);
    try (Recording recording = record()) {
      recording.client().get(lookup);
      recording.client().page(query);
    }

    assertThat(files())
        .contains("\"tags\"", "\"id\"", "\"language\"")
        .doesNotContain(TOKEN, "ada", "example.com", "secret-language", "secret-tag", "Bearer")
        .doesNotContain(real.url());
  }

  @Test
  void redactedValuesAreReplacedInFilesAndInAnswers() {
    real.on(UNREAD).answer(new Ticket("t1", "Call Ada at 555-0100", true, null));
    Recording.Builder builder = recording().redact("data[].title");
    Page<Ticket> recorded;
    try (Recording recording = builder.record(true).start()) {
      recorded = recording.client().page(UNREAD);
    }

    assertThat(files()).doesNotContain("Ada", "555-0100").contains("t1");
    assertThat(recorded.items().get(0).title())
        .matches("[A-Z][a-z]{3} [A-Z][a-z]{2} [a-z]{2} [0-9]{3}-0[0-9]00");
    try (Recording recording = builder.record(false).start()) {
      assertThat(recording.client().page(UNREAD).items()).isEqualTo(recorded.items());
    }
  }

  @Test
  void fieldIsRedactedEverywhere() {
    real.on(UNREAD).answer(FIRST);
    Recording.Builder builder = recording().redactEverywhere("title", "openedAt");
    try (Recording recording = builder.record(true).start()) {
      recording.client().page(UNREAD);
    }

    assertThat(files()).doesNotContain("Ticket t1", "2026-03-01").contains("2026-01-01T00:00:00Z");
  }

  @Test
  void redactionThatAppliesToNoAnswerIsAnError() {
    real.on(UNREAD).answer(FIRST);
    Recording recording = recording().redact("data[].titel").record(true).start();
    recording.client().page(UNREAD);

    assertThatThrownBy(recording::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No answer has a value at [data[].titel]");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void recordingWithoutAChoiceIsRefused() {
    assertThatThrownBy(() -> recording().record(true).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("redactNothing()");
  }

  @Test
  void answerThatContainsTheCredentialIsNotWritten() {
    real.on(UNREAD).answer(new Ticket("t1", "Your token is " + TOKEN, true, null));
    Recording recording = record();
    recording.client().page(UNREAD);

    assertThatThrownBy(recording::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("contains the credential")
        .hasMessageNotContaining(TOKEN);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void errorsAreReplayed() {
    real.on(UNREAD).alwaysFail(Fault.status(422, "BAD_TAG", "The tag is unknown"));
    try (Recording recording = record()) {
      assertThatThrownBy(() -> recording.client().page(UNREAD));
    }

    try (Recording recording = replay()) {
      assertThatThrownBy(() -> recording.client().page(UNREAD))
          .isInstanceOfSatisfying(
              ApiErrorException.class, error -> assertThat(error.code()).contains("BAD_TAG"));
      assertThatCode(recording::verify).doesNotThrowAnyException();
    }
  }

  @Test
  void equalRequestsGetTheirAnswersInOrder() {
    CloseTicketCommand close = CloseTicketCommand.builder().id("t1").reason("x").build();
    real.on(UNREAD).answer(FIRST, SECOND);
    real.on(close).accept();
    try (Recording recording = record()) {
      recording.client().page(UNREAD);
      recording.client().send(close);
      real.on(UNREAD).answer(SECOND);
      recording.client().page(UNREAD);
    }

    try (Recording recording = replay()) {
      ApiClient client = recording.client();
      assertThat(client.page(UNREAD).items()).containsExactly(FIRST, SECOND);
      assertThat(client.page(UNREAD).items()).containsExactly(SECOND);
      assertThat(client.page(UNREAD).items()).containsExactly(SECOND);
    }
  }

  @Test
  void requestThatWasNotRecordedIsAFailure() {
    recordWalk(UNREAD);

    try (Recording recording = replay()) {
      TicketsQuery other = TicketsQuery.builder().tags("vip").build();
      assertThatThrownBy(() -> recording.client().page(other))
          .isInstanceOf(ApiErrorException.class);
      assertThatThrownBy(recording::verify)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("TicketsQuery (POST tickets/search) with [tags] was not recorded")
          .hasMessageContaining("TicketsQuery (POST tickets/search) with [unread]");
    }
  }

  @Test
  void replayWithoutARecordingIsAnError() {
    assertThatThrownBy(this::startInDocumentation)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("FILTERSPEC_RECORD=1");
  }

  @Test
  void newRecordingReplacesTheFilesOfTheOldRecording() {
    recordWalk(UNREAD);
    real.on(UNREAD).answer();
    try (Recording recording = record()) {
      recording.client().page(UNREAD);
    }

    assertThat(folder.toFile().list()).containsExactly("001-TicketsQuery.json");
  }
}
