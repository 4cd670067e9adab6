package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Url;

/**
 * The Retrofit service of {@link TicketLabelsQuery}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketLabelsService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketLabelsQuery.ENDPOINT;

  /**
   * Creates a call of {@code POST tickets/labels} for one page.
   *
   * @param url the URL of the request, relative to the base URL
   * @param query the query
   * @return the call, which is not sent yet
   */
  @POST
  @Headers("authtype: Key")
  @EndpointOf(TicketLabelsService.class)
  Call<Page<Ticket>> ticketLabels(@Url String url, @Body TicketLabelsQuery query);
}
