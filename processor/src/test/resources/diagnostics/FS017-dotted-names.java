import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;

@Api
@interface Desk {}

record Ticket(String id) {}

@FilterSpec
@Desk
@JsonBody
@Constant(name = "meta.kind", value = "x")
@Endpoint(method = POST, path = "tickets/search", item = Ticket.class, safety = READ_ONLY)
interface Tickets {
  @Filter("customer.name") String name();
  @Filter @Ends(from = "created.from", to = "created.to") TimeRange created();
  @Cursor(value = "page.after", next = "page.next") String after();
  @PageSize(value = "page.size", max = 100) int size();
}

@FilterSpec
@Desk
@ActiveKeys("keys")
@Endpoint(method = POST, path = "tickets/list", item = Ticket.class, safety = READ_ONLY)
interface Listed {
  @PageNumber(value = "page.number", first = 1) int page();
  @PageSize(value = "['page.size']", max = 100) int size();
}

@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "tickets", item = Ticket.class, safety = READ_ONLY)
interface Found {
  @Cursor(value = "page.after", next = "page.next") String after();
}

// Desk.java:20:19 error: FS017: the field "page.after" of after() has a dot, which means a nested field, but after() cannot be in a nested field. If the dot is a part of the name, write value = "['page.after']"
// Desk.java:21:21 error: FS017: the field "page.size" of size() has a dot, which means a nested field, but size() cannot be in a nested field. If the dot is a part of the name, write value = "['page.size']"
// Desk.java:29:23 error: FS017: the field "page.number" of page() has a dot, which means a nested field, but page() cannot be in a nested field. If the dot is a part of the name, write value = "['page.number']"
