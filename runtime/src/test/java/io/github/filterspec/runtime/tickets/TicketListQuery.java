package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.Values;

/** A query whose answers say whether a next page exists, like the processor generates it. */
public final class TicketListQuery extends QueryParametersValue<TicketListQuery>
    implements Query<Ticket> {
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, TicketListQuery.class));

  private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", Ticket.class)
          .sentBy(
              TicketListService.class,
              TicketListQuery.class,
              (service, query) -> service.ticketList(query.parameters()))
          .pages(
              Paging.numbers(TicketListQuery.class, TicketListQuery::page, TicketListQuery::atPage)
                  .hasNext("meta.hasNextPage"));

  /** The first page. */
  public static final TicketListQuery ALL = new TicketListQuery(MEMBERS.nothing());

  private TicketListQuery(Values values) {
    super(MEMBERS, values);
  }

  public TicketListQuery atPage(int number) {
    return new TicketListQuery(at(PAGE, number));
  }

  public int page() {
    return get(PAGE);
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }
}
