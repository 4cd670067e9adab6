package io.github.filterspec.runtime.faults;

import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.Ticket;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** An API that allows five requests in an hour. */
@interface Metered {
  int REQUESTS = 5;

  /** The definition of the API. */
  final class Api {
    static final ApiDefinition DEFINITION =
        ApiDefinition.of(Metered.class)
            .bearer()
            .envelope(envelope -> envelope.data("data").success("success", "true").status("code"))
            .limit(REQUESTS, 3600);

    private Api() {}
  }

  /** A query, which is sent again after a temporary failure. */
  record Read() implements Query<Ticket> {
    interface ReadService {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.reading(Api.DEFINITION, "GET", "tickets", Ticket.class)
              .sentBy(ReadService.class, Read.class, (service, query) -> service.tickets());

      @GET("tickets")
      @EndpointOf(ReadService.class)
      Call<Page<Ticket>> tickets();
    }

    @Override
    public EndpointDefinition definition() {
      return ReadService.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }

  /** A command, which is sent once. */
  record Write() implements Command<Receipt> {
    interface WriteService {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.writing(Api.DEFINITION, "POST", "tickets", Receipt.class)
              .sentBy(WriteService.class, Write.class, (service, command) -> service.write());

      @POST("tickets")
      @EndpointOf(WriteService.class)
      Call<Receipt> write();
    }

    @Override
    public EndpointDefinition definition() {
      return WriteService.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }
}
