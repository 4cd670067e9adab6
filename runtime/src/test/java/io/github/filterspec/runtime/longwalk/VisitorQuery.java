package io.github.filterspec.runtime.longwalk;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.Values;
import io.github.filterspec.runtime.tickets.TicketDesk;

/** A query for visitors, like the processor generates it. */
final class VisitorQuery extends QueryParametersValue<VisitorQuery> implements Query<Visitor> {
  private static final QueryParametersTable MEMBERS =
      QueryParametersTable.of(GeneratedCode.level(1, VisitorQuery.class));

  private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "visitors", Visitor.class)
          .sentBy(
              VisitorService.class,
              VisitorQuery.class,
              (service, query) -> service.visitors(query.parameters()))
          .pages(
              Paging.numbers(VisitorQuery.class, VisitorQuery::page, VisitorQuery::atPage)
                  .hasNext("meta.hasNextPage"));

  /** The first page. */
  static final VisitorQuery ALL = new VisitorQuery(MEMBERS.nothing());

  private VisitorQuery(Values values) {
    super(MEMBERS, values);
  }

  VisitorQuery atPage(int number) {
    return new VisitorQuery(at(PAGE, number));
  }

  int page() {
    return get(PAGE);
  }

  @Override
  public EndpointDefinition definition() {
    return ENDPOINT;
  }
}
