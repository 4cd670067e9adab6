package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** The Retrofit service of {@link TicketsQuery}, in the shape that the processor generates. */
public interface TicketsService {
  EndpointDefinition ENDPOINT = TicketsQuery.ENDPOINT;

  @POST("tickets/search")
  @Headers("authtype: Key")
  @EndpointOf(TicketsService.class)
  Call<Page<Ticket>> tickets(@Body TicketsQuery query);
}
