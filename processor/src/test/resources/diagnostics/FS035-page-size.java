package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Typed {
    @PageSize(max = 100) long limit();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Two {
    @PageSize(max = 100) int limit();

    @PageSize(max = 100) int take();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface None {
    @PageSize(min = 0, max = 100) int limit();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Inverted {
    @PageSize(min = 100, max = 20) int limit();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders")
  interface Command {
    @PageSize(max = 100) int limit();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Stored {
    @PageSize(max = 100) int limit();
  }
}

// Shops.java:15:5 error: FS035: limit() is a page size, but its type is not int. Change the type to int
// Shops.java:25:5 error: FS035: take() is a second page size, but a spec has at most one page size. Remove one of the two page sizes
// Shops.java:33:21 error: FS035: limit() is a page size whose min is less than 1. Change min to 1 or more
// Shops.java:41:32 error: FS035: limit() is a page size whose max is less than its min. Change min or max
// Shops.java:49:5 error: FS035: limit() is a page size, but a command has no pages. Remove limit()
// Shops.java:55:5 error: FS035: limit() is a page size, but the spec has no endpoint. Add @Reads or @Writes
