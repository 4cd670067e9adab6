package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.QueryParametersTable;
import io.github.filterspec.runtime.members.QueryParametersValue;
import io.github.filterspec.runtime.members.Values;
import java.util.Map;
import java.util.Optional;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** A query whose answers say whether a next page exists, like the processor generates it. */
public final class TicketListQuery extends QueryParametersValue<TicketListQuery>
    implements Query<Ticket> {
  private static final QueryParametersTable MEMBERS = QueryParametersTable.of("TicketListQuery");

  private static final Member<Integer> PAGE = MEMBERS.page("page", "page", 1);

  public static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", Ticket.class)
          .withPaging(new Paging.HasNext("meta.hasNextPage"));

  /** The first page. */
  public static final TicketListQuery ALL = new TicketListQuery(MEMBERS.nothing());

  private TicketListQuery(Values values) {
    super(MEMBERS, values);
  }

  public TicketListQuery atPage(int number) {
    return new TicketListQuery(at(PAGE, number));
  }

  /** The Retrofit service. */
  interface Service {
    @GET("tickets")
    @EndpointOf(TicketListQuery.class)
    Call<Page<Ticket>> tickets(@QueryMap Map<String, String> parameters);
  }

  @Override
  public EndpointDefinition endpoint() {
    return ENDPOINT;
  }

  @Override
  public Call<Page<Ticket>> call(Retrofit retrofit) {
    return retrofit.create(Service.class).tickets(parameters());
  }

  @Override
  public Optional<TicketListQuery> after(Page<Ticket> page) {
    return page.hasNext() ? Optional.of(atPage(get(PAGE) + 1)) : Optional.empty();
  }
}
