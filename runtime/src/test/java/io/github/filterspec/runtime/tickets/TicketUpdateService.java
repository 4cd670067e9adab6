package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import org.jspecify.annotations.NullMarked;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;

/**
 * The Retrofit service of {@link TicketUpdateCommand}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketUpdateService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketUpdateCommand.ENDPOINT;

  /**
   * Creates a call of {@code PATCH tickets/1}.
   *
   * @param command the command
   * @return the call, which is not sent yet
   */
  @PATCH("tickets/1")
  @Headers("authtype: Key")
  @EndpointOf(TicketUpdateService.class)
  Call<Receipt> ticketUpdate(@Body TicketUpdateCommand command);
}
