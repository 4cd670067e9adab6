package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.QueryMap;

/** The Retrofit service of {@link TicketListQuery}, in the shape that the processor generates. */
public interface TicketListService {
  EndpointDefinition ENDPOINT = TicketListQuery.ENDPOINT;

  @GET("tickets")
  @Headers("authtype: Key")
  @EndpointOf(TicketListService.class)
  Call<Page<Ticket>> ticketList(@QueryMap Map<String, String> parameters);
}
