package io.github.filterspec.runtime.faults;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.TicketDesk;
import retrofit2.Call;
import retrofit2.http.POST;

/** A command that must not be sent twice. */
record CloseTicket() implements Command<Receipt> {
  interface Service {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(
                TicketDesk.Api.DEFINITION, "POST", "tickets/close", Receipt.class)
            .sentBy(Service.class, CloseTicket.class, (service, command) -> service.close());

    @POST("tickets/close")
    @EndpointOf(Service.class)
    Call<Receipt> close();
  }

  @Override
  public EndpointDefinition definition() {
    return Service.ENDPOINT;
  }

  @Override
  public String toJson() {
    return "{}";
  }
}
