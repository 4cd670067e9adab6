package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.PUT;

/** A command of an idempotent endpoint is sent again like a query, and other commands are not. */
class IdempotentCommandTest {
  private static final String DONE = "{\"success\":true,\"message\":\"done\",\"code\":200}";

  @AutoClose private final Desk desk = new Desk();

  @Test
  void idempotentCommandIsSentAgainAfterATemporaryFailure() {
    desk.answers(lost()).answers(503, "{}").answers(200, DONE);

    assertThat(desk.client(desk.builder()).send(new SetStatus()).message()).contains("done");
    assertThat(desk.requests()).isEqualTo(3);
  }

  @Test
  void idempotentCommandIsSentAgainWithAnotherToken() {
    AtomicInteger tokens = new AtomicInteger();
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, desk.url())
                .token(() -> "t" + tokens.incrementAndGet()));
    desk.answers(401, "{}").answers(200, DONE);

    assertThat(client.send(new SetStatus()).message()).contains("done");
  }

  @Test
  void otherCommandIsSentOnce() {
    desk.answers(lost()).answers(200, DONE);

    assertThatThrownBy(() -> desk.client(desk.builder()).send(new ReceiptTest.InEnvelope()))
        .isInstanceOf(ApiTransportException.class);
    assertThat(desk.requests()).isOne();
  }

  private static MockResponse lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** A command of an idempotent endpoint. */
  private static final class SetStatus extends ReceiptTest.Close<SetStatus, Receipt> {
    interface SetStatusService {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.writing(
                  Desk.VIP.definition().api(), "PUT", "tickets/status", Receipt.class)
              .idempotent()
              .sentBy(SetStatusService.class, SetStatus.class, (service, command) -> service.set());

      @PUT("tickets/status")
      @EndpointOf(SetStatusService.class)
      Call<Receipt> set();
    }

    @Override
    public EndpointDefinition definition() {
      return SetStatusService.ENDPOINT;
    }
  }
}
