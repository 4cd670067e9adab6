package io.github.filterspec.runtime.faults;

import io.github.filterspec.runtime.OpenEnum;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;

/** An item with a value of each kind. */
record Row(
    String id,
    int count,
    double price,
    boolean open,
    Kind kind,
    @Nullable OpenEnum<Kind> openKind,
    Instant at,
    List<String> tags,
    @Nullable String note) {

  /** The kinds of rows. */
  enum Kind {
    A,
    B
  }

  /** A handwritten query of rows. */
  record All() implements Query<Row> {
    interface Service {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "rows", Row.class)
              .sentBy(Service.class, All.class, (service, query) -> service.rows());

      @GET("rows")
      @EndpointOf(Service.class)
      Call<Page<Row>> rows();
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
}
