package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.priority;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.cookbook.freshdesk.TicketSearch.Found;
import io.github.filterspec.cookbook.freshdesk.TicketSearch.Ticket;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiPageCapException;
import io.github.filterspec.runtime.Credentials;
import org.junit.jupiter.api.Test;

/** A search is read to the end, or to the last page that Freshdesk allows. */
public final class FreshdeskTest extends WalkTest<Ticket> {

  @Override
  protected FreshdeskStandIn standIn(int items) {
    return new FreshdeskStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Freshdesk.class, url).signIn(Credentials.basic("key123", "X"));
  }

  @Override
  protected TicketSearchQuery query() {
    return TicketSearchQuery.builder().query(priority().is(3).and(status().is(2))).build();
  }

  @Override
  protected int pageSize() {
    return 30;
  }

  @Override
  protected int number(Ticket item) {
    return Math.toIntExact(item.id());
  }

  @Test
  void totalIsReadWithThePage() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      assertThat(client.page(query()).info(Found.class)).isEqualTo(new Found(7));
    }
  }

  @Test
  void allPagesThatAreAllowedAreNoError() {
    try (StandIn server = standIn(300);
        ApiClient client = client(server.url()).build()) {
      assertThat(client.items(query())).hasSize(300);
    }
  }

  @Test
  void morePagesAreAnError() {
    try (StandIn server = standIn(301);
        ApiClient client = client(server.url()).build()) {
      assertThatThrownBy(() -> client.items(query()).forEach(Ticket::id))
          .isInstanceOf(ApiPageCapException.class);
      assertThat(server.refusals()).isEmpty();
    }
  }
}
