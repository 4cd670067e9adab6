package io.github.filterspec.cookbook.zendesk;

import static io.github.filterspec.WrittenAs.Notation.EPOCH_SECONDS;

import io.github.filterspec.Envelope;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.RateLimit;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;
import io.github.filterspec.WrittenAs;
import java.time.Instant;

/**
 * The tickets that changed since a time (<a
 * href="https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/">Incremental
 * exports</a>, by cursor). The last page has a URL for the next export, too, so the flag {@code
 * end_of_stream} says that it is the last page. Limit: 10 requests a minute.
 */
@FilterSpec
@Zendesk
@QueryParameters
@Envelope(data = "tickets")
@Reads(path = "api/v2/incremental/tickets/cursor.json", items = TicketExport.Ticket.class)
@NextPage(url = "after_url")
@LastPage(when = "end_of_stream")
@RateLimit(requests = 10, seconds = 60)
public interface TicketExport {
  /** The earliest time of a change. */
  @Param("start_time")
  @Required
  @WrittenAs(EPOCH_SECONDS)
  Instant startTime();

  @PageSize(value = "per_page", max = 1_000)
  int perPage();

  /** A ticket. */
  record Ticket(long id, String status) {}
}
