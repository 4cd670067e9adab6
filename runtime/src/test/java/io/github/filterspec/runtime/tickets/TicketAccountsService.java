package io.github.filterspec.runtime.tickets;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.PathSegment;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The Retrofit service of {@link TicketAccountsQuery}. Retrofit needs a {@code
 * FilterspecConverterFactory}.
 */
@NullMarked
public interface TicketAccountsService {
  /** The endpoint and the structure of its answers. */
  EndpointDefinition ENDPOINT = TicketAccountsQuery.ENDPOINT;

  /**
   * Creates a call of {@code GET accounts/{account}/tickets} for one page.
   *
   * @param account the path segment
   * @param patience the value of the header
   * @param parameters the parameters of the URL
   * @return the call, which is not sent yet
   */
  @GET("accounts/{account}/tickets")
  @Headers("authtype: Key")
  @EndpointOf(TicketAccountsService.class)
  Call<Page<Ticket>> ticketAccounts(
      @Path(value = "account", encoded = true) PathSegment account,
      @Header("X-Patience") @Nullable String patience,
      @QueryMap Map<String, String> parameters);
}
