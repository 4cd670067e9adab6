package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @Cursor(next = "next") int cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Cursor(next = "next") String cursor();

    @Cursor(next = "paging.next") String after();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "order")
  interface Order {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Stored {
    @Cursor(next = "next") String cursor();
  }
}

// Shops.java:15:5 error: FS033: cursor() is a cursor, but its type is not String, long or List<Object>. Change the type to String, or to the type that the cursor has in the JSON of the API
// Shops.java:25:5 error: FS033: after() is a second cursor, but a spec has at most one cursor. Remove one of the two cursors
// Shops.java:33:5 error: FS033: cursor() is a cursor, but a command has no pages. Remove cursor()
// Shops.java:39:5 error: FS033: cursor() is a cursor, but the spec has no endpoint. Add @Reads or @Writes
