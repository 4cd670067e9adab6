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
    @Offset String skip();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Offset int skip();

    @Offset long start();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "returns", items = String.class)
  interface Returns {
    @Offset(first = -1) int skip();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "order")
  interface Order {
    @Offset int skip();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Stored {
    @Offset int skip();
  }
}

// Shops.java:15:5 error: FS041: skip() is an offset, but its type is not int or long. Change the type to int or long
// Shops.java:25:5 error: FS041: start() is a second offset, but a spec has at most one offset. Remove one of the two offsets
// Shops.java:33:21 error: FS041: skip() is an offset whose first is negative. Change first to 0 or more
// Shops.java:41:5 error: FS041: skip() is an offset, but a command has no pages. Remove skip()
// Shops.java:47:5 error: FS041: skip() is an offset, but the spec has no endpoint. Add @Reads or @Writes
