package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @PageNumber(first = 1) int page();

    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/mail")
  interface Mail extends Orders {
    @Param @Required String to();
  }

  interface Sized {
    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/close")
  interface Close extends Sized {}

  interface Walked {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/open")
  interface Open extends Walked {}

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/count")
  interface Count {
    @PageSize(max = 100) long size();

    @PageNumber(first = 1) int page();

    @Cursor(next = " ") String cursor();
  }
}

// Shops.java:25:3 error: FS011: the command Mail inherits page() from Orders. This member is a page number, but a command has no pages. Do not extend Orders. If Mail only reads data, use @Reads instead of @Writes
// Shops.java:37:3 error: FS035: the command Close inherits size() from Sized. This member is a page size, but a command has no pages. Do not extend Sized. If Close only reads data, use @Reads instead of @Writes
// Shops.java:47:3 error: FS033: the command Open inherits cursor() from Walked. This member is a cursor, but a command has no pages. Do not extend Walked. If Open only reads data, use @Reads instead of @Writes
// Shops.java:55:5 error: FS035: a command has no pages. Remove the members that are only for pages: size(), page(), cursor()
