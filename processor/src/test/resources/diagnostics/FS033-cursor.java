package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders {
    @Cursor(next = "next") int cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "sales", item = String.class, safety = READ_ONLY)
  interface Sales {
    @Cursor(next = "next") String cursor();

    @Cursor(next = "paging.next") String after();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "order", safety = WRITES)
  interface Order {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Stored {
    @Cursor(next = "next") String cursor();
  }
}

// Shops.java:16:5 error: FS033: cursor() is a cursor, but its type is not String. Change the type to String
// Shops.java:26:5 error: FS033: after() is a second cursor, but a spec has at most one cursor. Remove one of the two cursors
// Shops.java:34:5 error: FS033: cursor() is a cursor, but a command has no pages. Remove cursor()
// Shops.java:40:5 error: FS033: cursor() is a cursor, but the spec has no endpoint. Add @Endpoint
