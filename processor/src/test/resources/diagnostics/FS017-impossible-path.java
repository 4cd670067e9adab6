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
  @Cursor(next = "@odata.nextLink") String after();
}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "users", items = Ticket.class)
@LastPage(unless = "data.0.more")
interface Users {
  @Cursor(next = "['@odata.nextLink']") String after();
}

@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "groups", items = Ticket.class)
@LastPage(unless = " more")
interface Groups {
  @Cursor(next = "/paging/next") String after();
}

// Desk.java:15:18 error: FS017: the path "@odata.nextLink" of after() means two nested fields. Write ['@odata.nextLink'] for one field whose name contains the dot
// Desk.java:22:20 error: FS017: the path "data.0.more" of @LastPage has a number as a name. For an element of a list, write a path such as data[0].id. For a field with the name 0, write ['0']
// Desk.java:33:18 error: FS017: the path "/paging/next" of after() is a JSON Pointer. Write paging.next instead
// Desk.java:31:20 error: FS017: the path " more" of @LastPage begins or ends with a blank. Remove the blank
