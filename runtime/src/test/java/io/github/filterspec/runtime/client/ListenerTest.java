package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.LoggingListener;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events that a listener receives, and the lines that the ready listener logs. */
class ListenerTest {
  private static final MockResponse BROKEN =
      new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final SilentServer silent = new SilentServer("");
  private final Heard heard = new Heard();
  private final Logger logger = Logger.getLogger(LoggingListener.LOGGER);
  private final Lines lines = new Lines();

  @BeforeEach
  void listenToTheLog() {
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(lines);
  }

  @AfterEach
  void leaveTheLog() {
    logger.removeHandler(lines);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }

  @Test
  void successHasABeginningAnAnswerAPageAndAnEnd() {
    desk.answersTickets("t1", "t2");

    desk.client(desk.builder().listener(heard)).page(VIP);

    assertThat(heard.events)
        .containsExactly(
            "attempt 1 begins", "attempt 1: 200", "page of 2", "ended SUCCESS 200 after 1");
  }

  @Test
  void retryHasAReasonAndAWait() {
    desk.answers(503, "{}", "Retry-After: 0").answers(BROKEN).answersTickets("t1");

    desk.client(desk.builder().listener(heard)).page(VIP);

    assertThat(heard.events)
        .containsExactly(
            "attempt 1 begins",
            "attempt 1: 503",
            "attempt 1 failed ERROR 503 RETRY_AFTER",
            "attempt 2 waits RETRY_AFTER",
            "attempt 2 begins",
            "attempt 2 failed TRANSPORT none BACK_OFF",
            "attempt 3 waits BACK_OFF",
            "attempt 3 begins",
            "attempt 3: 200",
            "page of 1",
            "ended SUCCESS 200 after 3");
  }

  @Test
  void failureHasOneEnd() {
    desk.answers(400, "{}");

    assertThat(catchThrowable(() -> desk.client(desk.builder().listener(heard)).page(VIP)))
        .isNotNull();

    assertThat(heard.events)
        .containsExactly("attempt 1 begins", "attempt 1: 400", "ended ERROR 400 after 1");
  }

  @Test
  void cancelledCallHasOneEnd() throws Exception {
    CompletableFuture<Page<Ticket>> page =
        desk.client(
                ApiClient.builder(TicketDesk.class, silent.url()).token(Desk.TOKEN).listener(heard))
            .pageAsync(VIP);
    silent.awaitRequest();

    page.cancel(true);

    assertThat(heard.end.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(heard.events).containsExactly("attempt 1 begins", "ended CANCELLED none after 1");
  }

  @Test
  void eventsOfOneCallHaveItsNumberItsApiAndItsEndpoint() {
    desk.answersTickets("t1").answersTickets("t2");
    ApiClient client = desk.client(desk.builder().listener(heard));
    client.page(VIP);
    client.page(VIP);

    assertThat(heard.calls.stream().map(Object::toString).distinct())
        .containsExactly("TicketDesk POST tickets/search");
    assertThat(heard.numbers).containsExactly(1L, 1L, 1L, 1L, 2L, 2L, 2L, 2L);
  }

  @Test
  void eventsOfAnIterationHaveTheNumberOfThePage() {
    desk.answersTickets("t1").answersTickets();
    ApiClient client = desk.client(desk.builder().listener(heard));

    assertThat(client.items(VIP)).hasSize(1);

    assertThat(heard.calls.stream().map(Object::toString).distinct())
        .containsExactly(
            "TicketDesk POST tickets/search, page 1", "TicketDesk POST tickets/search, page 2");
  }

  @Test
  void listenerThatThrowsBreaksNoCallAndIsReportedOnce() {
    desk.answersTickets("t1").answersTickets("t2");
    CallListener broken =
        new CallListener() {
          @Override
          public void answered(CallEvent.Answered event) {
            throw new IllegalStateException("broken listener");
          }
        };
    ApiClient client = desk.client(desk.builder().listener(broken).listener(heard));

    assertThat(client.page(VIP)).hasSize(1);
    assertThat(client.page(VIP)).hasSize(1);

    assertThat(heard.events).hasSize(8);
    assertThat(lines.all)
        .singleElement()
        .asString()
        .startsWith("WARNING The listener " + broken.getClass().getName() + " failed.");
  }

  @Test
  void readyListenerLogsOneLineForEachAttempt() {
    desk.answers(503, "{}", "Retry-After: 0", "X-Request-Id: first")
        .answers(400, "{}", "X-Request-Id: second");

    assertThat(
            catchThrowable(
                () -> desk.client(desk.builder().listener(new LoggingListener())).page(VIP)))
        .isNotNull();

    assertThat(lines.all).hasSize(2);
    assertThat(lines.all.get(0))
        .isEqualTo(
            "INFO TicketDesk POST tickets/search: attempt 1 failed with 503 (ERROR). The next"
                + " attempt is in 0.000 s (RETRY_AFTER).");
    assertThat(lines.all.get(1))
        .matches(
            "WARNING TicketDesk POST tickets/search: ERROR with 400 after 2 attempts in"
                + " \\d+\\.\\d{3} s, request id second");
  }

  @Test
  void readyListenerLogsNothingSecret() {
    desk.answers(
            401,
            "{\"error\":{\"message\":\"vip " + Desk.TOKEN + "\"}}",
            "X-Request-Id: " + Desk.TOKEN,
            "X-Private: private-header")
        .answersTickets("private-item");
    ApiClient client = desk.client(desk.builder().listener(new LoggingListener()).listener(heard));

    assertThat(catchThrowable(() -> client.page(VIP))).isNotNull();
    client.page(VIP);

    assertThat(lines.all + " " + heard.raw)
        .contains("(token)")
        .doesNotContain(Desk.TOKEN, "vip", "private-header", "private-item");
  }

  /** A listener that writes the events down. */
  private static final class Heard implements CallListener {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final List<String> raw = Collections.synchronizedList(new ArrayList<>());
    private final List<Object> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);

    private void add(CallEvent event, String text) {
      events.add(text);
      raw.add(event.toString());
      calls.add(event.call());
      numbers.add(event.call().number());
    }

    @Override
    public void attemptBegins(CallEvent.AttemptBegins event) {
      add(event, "attempt " + event.attempt() + " begins");
    }

    @Override
    public void answered(CallEvent.Answered event) {
      add(event, "attempt " + event.attempt() + ": " + event.status());
    }

    @Override
    public void waits(CallEvent.Waits event) {
      add(event, "attempt " + event.attempt() + " waits " + event.reason());
    }

    @Override
    public void retries(CallEvent.Retries event) {
      add(
          event,
          "attempt %d failed %s %s %s"
              .formatted(event.attempt(), event.outcome(), text(event.status()), event.reason()));
    }

    @Override
    public void pageDelivered(CallEvent.PageDelivered event) {
      add(event, "page of " + event.items());
    }

    @Override
    public void ended(CallEvent.Ended event) {
      add(
          event,
          "ended %s %s after %d"
              .formatted(event.outcome(), text(event.status()), event.attempts()));
      end.countDown();
    }

    private static String text(java.util.OptionalInt status) {
      return status.isPresent() ? String.valueOf(status.getAsInt()) : "none";
    }
  }

  /** The lines of the log. */
  private static final class Lines extends Handler {
    private final List<String> all = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void publish(LogRecord line) {
      String level = line.getLevel().equals(Level.FINE) ? "DEBUG" : line.getLevel().toString();
      all.add(level + " " + line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
