package io.github.filterspec.cookbook.freshdesk;

import io.github.filterspec.Envelope;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageCap;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageNumber;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;

/**
 * The search in tickets (<a href="https://developers.freshdesk.com/api/#filter_tickets">Filter
 * tickets</a>). A page has 30 tickets, and a search has at most 10 pages.
 */
@FilterSpec
@Freshdesk
@QueryParameters
@Envelope(data = "results")
@Reads(path = "api/v2/search/tickets", items = TicketSearch.Ticket.class)
@LastPage(total = "total", pageSize = 30)
@PageCap(pages = 10)
@PageInfo(TicketSearch.Found.class)
public interface TicketSearch {
  /** For example {@code "priority:3 AND status:2"}. */
  @Filter
  TicketsFilter query();

  @PageNumber(first = 1)
  int page();

  /** The parts of an answer that are not items. */
  record Found(int total) {}

  /** A ticket. The number 2 is the status Open, 3 is Pending, 4 is Resolved, 5 is Closed. */
  record Ticket(long id, int status, int priority) {}
}
