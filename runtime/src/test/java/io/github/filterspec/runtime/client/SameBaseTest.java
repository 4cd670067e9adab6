package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Url;

/** Requests are only sent to URLs below the base URL. */
class SameBaseTest {
  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final Desk other = new Desk();

  @Test
  void requestOutsideBaseUrlIsNotSent() {
    ApiClient client =
        desk.client(ApiClient.builder(TicketDesk.class, desk.url() + "v1/").token(Desk.TOKEN));

    assertRejected(client, new Elsewhere(other.url() + "v1/tickets", null));
    assertRejected(
        client, new Elsewhere(desk.url().replace("http:", "https:") + "v1/tickets", null));
    assertRejected(client, new Elsewhere("/tickets", null));
    assertRejected(client, new Elsewhere("a/%252e%252e/b", null));
    assertRejected(client, new Elsewhere("..;x=s3cret/b", null));
    assertRejected(client, new Elsewhere("tickets", "s3cret.example"));
    assertThat(desk.requests() + other.requests()).isZero();
  }

  @Test
  void requestBelowBaseUrlIsSent() {
    desk.answersTickets("t1");

    assertThat(desk.client().page(new Elsewhere("a/b:c", null))).hasSize(1);
  }

  private static void assertRejected(ApiClient client, Query<Ticket> query) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(query))
        .withMessageStartingWith("the request was not sent: the ")
        .withMessageNotContaining("localhost")
        .withMessageNotContaining("s3cret")
        .withMessageNotContaining(Desk.TOKEN);
    assertThat(AsyncTest.failureOf(client.pageAsync(query)))
        .isInstanceOf(ApiConfigurationException.class);
  }

  /** A handwritten query. */
  private record Elsewhere(String url, String host) implements Query<Ticket> {
    interface Service {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.reading(Desk.VIP.definition().api(), "GET", "anywhere", Ticket.class)
              .sentBy(
                  Service.class,
                  Elsewhere.class,
                  (service, query) -> service.get(query.url, query.host));

      @GET
      @EndpointOf(Service.class)
      Call<Page<Ticket>> get(@Url String url, @Header("Host") String host);
    }

    @Override
    public EndpointDefinition definition() {
      return Service.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }
}
