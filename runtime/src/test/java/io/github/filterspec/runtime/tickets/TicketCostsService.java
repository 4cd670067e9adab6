package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/**
 * The Retrofit service of {@link TicketCostsQuery}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketCostsService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketCostsQuery.ENDPOINT;

  /**
   * Creates a call of {@code POST tickets/costs} for one page.
   *
   * @param query the query
   * @return the call, which is not sent yet
   */
  @POST("tickets/costs")
  @Headers("authtype: Key")
  @EndpointOf(TicketCostsService.class)
  Call<Page<Ticket>> ticketCosts(@Body TicketCostsQuery query);
}
