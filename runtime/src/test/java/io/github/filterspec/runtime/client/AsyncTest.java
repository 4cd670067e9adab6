package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages that are requested without waiting. */
class AsyncTest {
  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final SilentServer silent = new SilentServer("");

  @Test
  void futureCompletesWithPage() throws Exception {
    desk.answersTickets("t1");

    assertThat(desk.client().pageAsync(VIP).get(10, TimeUnit.SECONDS)).hasSize(1);
  }

  @Test
  void futureFailsWithSameException() {
    desk.answers(401, "{}").answersData("[{\"priority\":\"high\"}]");

    assertThat(failureOf(desk.client().pageAsync(VIP))).isInstanceOf(ApiErrorException.class);
    assertThat(failureOf(desk.client().pageAsync(VIP))).isInstanceOf(ApiDecodingException.class);
  }

  @Test
  void cancellingFutureCancelsCall() throws Exception {
    CompletableFuture<Page<Ticket>> page = silentClient().pageAsync(VIP);
    silent.awaitRequest();

    page.cancel(true);

    silent.awaitHangUp();
    assertThat(page).isCancelled();
  }

  @Test
  void cancellingDerivedFutureCancelsCall() throws Exception {
    CompletableFuture<Integer> size = silentClient().pageAsync(VIP).thenApply(Page::size);
    silent.awaitRequest();

    size.cancel(true);

    silent.awaitHangUp();
  }

  static Throwable failureOf(CompletableFuture<?> future) {
    try {
      future.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("did not fail");
  }

  private ApiClient silentClient() {
    return desk.client(
        ApiClient.builder(TicketDesk.class, silent.url()).token(Desk.TOKEN).maxAttempts(1));
  }
}
