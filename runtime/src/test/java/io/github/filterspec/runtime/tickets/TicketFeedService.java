package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** The Retrofit service of {@link TicketFeedQuery}, in the shape that the processor generates. */
public interface TicketFeedService {
  EndpointDefinition ENDPOINT = TicketFeedQuery.ENDPOINT;

  @POST("tickets/feed")
  @Headers("authtype: Key")
  @EndpointOf(TicketFeedService.class)
  Call<Page<Ticket>> ticketFeed(@Body TicketFeedQuery query);
}
