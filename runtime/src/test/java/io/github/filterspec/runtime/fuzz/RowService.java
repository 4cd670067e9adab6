package io.github.filterspec.runtime.fuzz;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.TicketDesk;
import retrofit2.Call;
import retrofit2.http.GET;

/** A service whose answers are pages of rows, in the shape that the processor generates. */
interface RowService {
  EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "rows", Row.class);

  @GET("rows")
  @EndpointOf(RowService.class)
  Call<Page<Row>> rows();
}
