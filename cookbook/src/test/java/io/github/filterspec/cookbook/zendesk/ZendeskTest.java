package io.github.filterspec.cookbook.zendesk;

import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.cookbook.zendesk.TicketExport.Ticket;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import java.time.Instant;

/** The tickets of an export are read to the end. */
public final class ZendeskTest extends WalkTest<Ticket> {

  @Override
  protected ZendeskStandIn standIn(int items) {
    return new ZendeskStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Zendesk.class, url)
        .signIn(Credentials.basic("ada@acme.com/token", "k123"));
  }

  @Override
  protected TicketExportQuery query() {
    return TicketExportQuery.builder()
        .startTime(Instant.ofEpochSecond(332_034_952))
        .perPage(3)
        .build();
  }

  @Override
  protected int number(Ticket item) {
    return Math.toIntExact(item.id());
  }
}
