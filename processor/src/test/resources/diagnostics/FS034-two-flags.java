import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.*;

@Api
@interface Desk {}

record Ticket(String id) {}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "tickets", items = Ticket.class)
@LastPage(when = "end_of_stream", unless = "has_more")
interface Tickets {
  @PageNumber(first = 1) int page();
}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "users", items = Ticket.class)
@LastPage(when = "end_of_stream", unless = "has_more")
interface Users {
  @Cursor(next = "next") String after();
}

// Desk.java:14:44 error: FS034: @LastPage has both when and unless. Keep only the attribute whose path is in the answers of the API
// Desk.java:23:44 error: FS034: @LastPage has both when and unless. Keep only the attribute whose path is in the answers of the API
