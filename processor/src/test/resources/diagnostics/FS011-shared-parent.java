package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @JsonBody
  interface Orders {
    @Filter String text();

    @PageNumber(first = 1) int page();

    @PageSize(max = 100) int size();

    @HeaderParam("x-agent") String agent();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Open extends Orders {}

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/close")
  interface Close extends Orders {}

  @FilterSpec
  @JsonBody
  interface Closed extends Orders {}

  interface Pages {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @JsonBody
  interface Sales extends Pages {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface OpenSales extends Sales {}
}

// Shops.java:17:5 error: FS011: page() is a page number, but the spec has no endpoint. Add @Reads or @Writes
// Shops.java:44:3 error: FS011: Sales inherits page() from Pages. This member is a page number, but Sales has no endpoint. Add @Reads or @Writes to Sales
