package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Url;

/**
 * The Retrofit service of {@link TicketBlanksQuery}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketBlanksService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketBlanksQuery.ENDPOINT;

  /**
   * Creates a call of {@code GET tickets} for one page.
   *
   * @param url the URL of the request, relative to the base URL
   * @return the call, which is not sent yet
   */
  @GET
  @Headers("authtype: Key")
  @EndpointOf(TicketBlanksService.class)
  Call<Page<Ticket>> ticketBlanks(@Url String url);
}
