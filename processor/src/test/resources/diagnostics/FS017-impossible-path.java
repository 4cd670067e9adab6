import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;

@Api
@interface Desk {}

record Ticket(String id) {}

@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "tickets", item = Ticket.class, safety = READ_ONLY)
interface Tickets {
  @Cursor(next = "@odata.nextLink") String after();
}

@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "users", item = Ticket.class, safety = READ_ONLY)
interface Users {
  @Cursor(next = "['@odata.nextLink']", hasNext = "data.0.more") String after();
}

