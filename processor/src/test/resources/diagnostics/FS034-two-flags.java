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
  @PageNumber(first = 1, hasNext = "has_more", isLast = "end_of_stream") int page();
}

@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "users", item = Ticket.class, safety = READ_ONLY)
interface Users {
  @Cursor(next = "next", hasNext = "has_more", isLast = "end_of_stream") String after();
}

// Desk.java:16:57 error: FS034: page() has both hasNext and isLast. Keep only the attribute whose path is in the answers of the API
// Desk.java:24:57 error: FS034: after() has both hasNext and isLast. Keep only the attribute whose path is in the answers of the API
