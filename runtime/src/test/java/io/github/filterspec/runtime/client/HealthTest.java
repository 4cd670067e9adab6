package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.ClientHealth;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The health of a client in numbers. */
class HealthTest {
  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final SilentServer silent = new SilentServer("");

  @Test
  void clientWithoutCallsIsIdle() {
    assertThat(desk.client().health()).isEqualTo(new ClientHealth(0, 0, 500, List.of()));
  }

  @Test
  void attemptsRunAndFurtherCallsWait() throws Exception {
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, silent.url())
                .token(Desk.TOKEN)
                .maxConcurrentCalls(1));
    CompletableFuture<Page<Ticket>> first = client.pageAsync(VIP);
    CompletableFuture<Page<Ticket>> second = client.pageAsync(VIP);
    silent.awaitRequest();

    assertThat(client.health()).isEqualTo(new ClientHealth(1, 1, 500, List.of()));

    second.cancel(true);
    first.cancel(true);
    assertThat(client.health().waitingCalls()).isZero();
  }

  @Test
  void callThatWaitsForItsNextAttemptIsCounted() {
    desk.answers(503, "{}", "Retry-After: 60");
    ApiClient client = desk.client(desk.builder());
    WaitOfCall wait = new WaitOfCall();
    ApiClient heard = desk.client(desk.builder().listener(wait));

    CompletableFuture<Page<Ticket>> page = heard.pageAsync(VIP);
    wait.await();

    assertThat(heard.health()).isEqualTo(new ClientHealth(0, 1, 495, List.of()));
    assertThat(client.health()).isEqualTo(new ClientHealth(0, 0, 500, List.of()));
    page.cancel(true);
    assertThat(heard.health().waitingCalls()).isZero();
  }

  @Test
  void furtherAttemptsOfAFailedCallAreTakenFromTheBudget() {
    desk.answers(503, "{}").answers(503, "{}").answers(503, "{}");
    ApiClient client = desk.client(desk.builder());

    assertThat(catchThrowable(() -> client.page(VIP))).isNotNull();

    assertThat(client.health().retryBudget()).isEqualTo(490);
  }
}
