package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.QueryMap;

/**
 * The Retrofit service of {@link TicketMetadataQuery}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketMetadataService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketMetadataQuery.ENDPOINT;

  /**
   * Creates a call of {@code GET tickets} for one page.
   *
   * @param parameters the parameters of the URL
   * @return the call, which is not sent yet
   */
  @GET("tickets")
  @Headers("authtype: Key")
  @EndpointOf(TicketMetadataService.class)
  Call<Page<Ticket>> ticketMetadata(@QueryMap Map<String, String> parameters);
}
