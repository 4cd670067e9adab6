package io.github.filterspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketUrlsQuery;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import retrofit2.Response;

/** A URL of the next page can repeat the key that the client sent in the URL. */
class FollowingPagesTest {
  private static final HttpUrl BASE = HttpUrl.get("https://desk.example/");
  private static final TicketUrlsQuery RED = TicketUrlsQuery.builder().text("red").build();

  @Test
  void cursorDoesNotContainTheCredential() {
    EndpointDefinition endpoint =
        EndpointDefinition.reading(
                ApiDefinition.of(Deprecated.class).keyInUrl("api_key"),
                "GET",
                "tickets",
                Ticket.class)
            .pages(RED.definition().paging());
    Page<Ticket> page =
        Page.withNext(
            List.<Ticket>of(), "https://desk.example/tickets?text=red&api_key=s3cret&cursor=p2");

    Page<Ticket> followed =
        new FollowingPages(endpoint, RED, BASE).withCursor(page, Response.success(page, answer()));

    assertThat(followed.cursor().orElseThrow()).contains("p2").doesNotContain("s3cret", "api_key");
  }

  private static okhttp3.Response answer() {
    return new okhttp3.Response.Builder()
        .request(new Request.Builder().url("https://desk.example/tickets?text=red").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .build();
  }
}
