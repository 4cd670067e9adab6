package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.members.Member;
import io.github.filterspec.runtime.members.Values;
import java.util.Optional;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** A query whose answers contain the cursor of the next page, like the processor generates it. */
public final class TicketFeedQuery extends JsonBodyValue<TicketFeedQuery> implements Query<Ticket> {
  private static final JsonBodyTable MEMBERS = JsonBodyTable.of("TicketFeedQuery");

  private static final Member<String> CURSOR = MEMBERS.cursor("cursor", "after");

  public static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "POST", "tickets/feed", Ticket.class)
          .withPaging(new Paging.Cursor("paging.next"));

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

  /** The Retrofit service. */
  interface Service {
    @POST("tickets/feed")
    @EndpointOf(TicketFeedQuery.class)
    Call<Page<Ticket>> tickets(@Body TicketFeedQuery query);
  }

  @Override
  public EndpointDefinition endpoint() {
    return ENDPOINT;
  }

  @Override
  public Call<Page<Ticket>> call(Retrofit retrofit) {
    return retrofit.create(Service.class).tickets(this);
  }

  @Override
  public Optional<TicketFeedQuery> after(Page<Ticket> page) {
    return page.cursor().map(this::atCursor);
  }
}
