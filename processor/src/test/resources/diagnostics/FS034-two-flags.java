import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.*;

@Api
@interface Desk {}

record Ticket(String id) {}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "tickets", items = Ticket.class)
interface Tickets {
  @PageNumber(first = 1, hasNext = "has_more", isLast = "end_of_stream") int page();
}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "users", items = Ticket.class)
interface Users {
  @Cursor(next = "next", hasNext = "has_more", isLast = "end_of_stream") String after();
}

// Desk.java:15:57 error: FS034: page() has both hasNext and isLast. Keep only the attribute whose path is in the answers of the API
// Desk.java:23:57 error: FS034: after() has both hasNext and isLast. Keep only the attribute whose path is in the answers of the API
