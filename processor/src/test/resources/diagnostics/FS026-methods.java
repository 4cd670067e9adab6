package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @ReadsOne(method = HEAD, path = "order")
  interface HeadWithBody {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = QUERY, path = "orders", items = String.class)
  interface QueryWithoutBody {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = QUERY, path = "orders")
  interface QueryThatWrites {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Writes(method = HEAD, path = "orders")
  interface HeadThatWrites {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = DELETE, path = "orders", items = String.class)
  interface DeleteThatReads {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @ReadsOne(method = DELETE, path = "order", item = String.class)
  interface DeleteThatReadsOne {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = HEAD, path = "orders", items = String.class)
  interface HeadWithItems {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = DELETE, path = "orders")
  interface Right {
    @Filter String text();
  }
}

// Shops.java:15:22 error: FS026: a HEAD request has no body, but the wire form of HeadWithBody needs a body. Use @QueryParameters, or another HTTP method
// Shops.java:23:19 error: FS026: a QUERY request needs a body, but the wire form of QueryWithoutBody is sent in the URL. Use another wire form, or the HTTP method GET
// Shops.java:31:20 error: FS026: a QUERY request only reads, but QueryThatWrites is a command. Use @Reads or @ReadsOne instead of @Writes
// Shops.java:39:20 error: FS026: a HEAD request only reads, but HeadThatWrites is a command. Use @ReadsOne instead of @Writes
// Shops.java:47:19 error: FS026: a DELETE request changes something, but DeleteThatReads is a query. Use @Writes instead of @Reads
// Shops.java:55:22 error: FS026: a DELETE request changes something, but DeleteThatReadsOne is a lookup. Use @Writes instead of @ReadsOne
// Shops.java:63:19 error: FS026: the answer to a HEAD request has no body, so it has no items. Use @ReadsOne instead of @Reads
