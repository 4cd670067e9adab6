import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@Api
@interface Desk {}

record Ticket(String id) {}

@FilterSpec
@Desk
@JsonBody
@Constant(name = "meta.kind", value = "x")
@Reads(method = POST, path = "tickets/search", items = Ticket.class)
interface Tickets {
  @Filter("customer.name") String name();
  @Filter @Ends(from = "created.from", to = "created.to") TimeRange created();
  @Cursor(value = "page.after", next = "page.next") String after();
  @PageSize(value = "page.size", max = 100) int size();
}

@FilterSpec
@Desk
@ActiveKeys("keys")
@Reads(method = POST, path = "tickets/list", items = Ticket.class)
interface Listed {
  @PageNumber(value = "page.number", first = 1) int page();
  @PageSize(value = "['page.size']", max = 100) int size();
}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "tickets", items = Ticket.class)
interface Found {
  @Cursor(value = "page.after", next = "page.next") String after();
}

// Desk.java:28:23 error: FS017: the field "page.number" of page() has a dot, which means a nested field, but page() cannot be in a nested field. If the dot is a part of the name, write value = "['page.number']"
