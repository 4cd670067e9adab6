package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.util.Optional;

/** A query whose answers contain the cursor of the next page, like the processor generates it. */
public final class TicketFeedQuery extends JsonBodyValue<TicketFeedQuery> implements Query<Ticket> {
  private static final JsonBodyTable MEMBERS =
      JsonBodyTable.of(GeneratedCode.level(1, TicketFeedQuery.class));

  private static final Member<String> CURSOR = MEMBERS.cursor("cursor", "after");

  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/feed", Ticket.class)
          .sentBy(TicketFeedService.class, TicketFeedQuery.class, TicketFeedService::ticketFeed)
          .pages(Paging.cursors("paging.next", TicketFeedQuery.class, TicketFeedQuery::atCursor));

  /** The first page. */
  public static final TicketFeedQuery ALL = new TicketFeedQuery(MEMBERS.nothing());

  private TicketFeedQuery(Values values) {
    super(MEMBERS, values);
  }

  public static TicketFeedQuery fromJson(String json) {
    return new TicketFeedQuery(MEMBERS.read(json));
  }

  public Optional<String> cursor() {
    return find(CURSOR);
  }

  public TicketFeedQuery atCursor(String cursor) {
    return new TicketFeedQuery(at(CURSOR, cursor));
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }
}
