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

@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "groups", item = Ticket.class, safety = READ_ONLY)
interface Groups {
  @Cursor(next = "/paging/next", hasNext = " more") String after();
}

// Desk.java:16:18 error: FS017: the path "@odata.nextLink" of after() means two nested fields. Write ['@odata.nextLink'] for one field whose name contains the dot
// Desk.java:24:51 error: FS017: the path "data.0.more" of after() has a number as a name. For an element of a list, write a path such as data[0].id. For a field with the name 0, write ['0']
// Desk.java:32:18 error: FS017: the path "/paging/next" of after() is a JSON Pointer. Write paging.next instead
// Desk.java:32:44 error: FS017: the path " more" of after() begins or ends with a blank. Remove the blank
