package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders {
    @PageNumber(first = 1) int page();

    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders/mail", safety = WRITES)
  interface Mail extends Orders {
    @Param @Required String to();
  }

  interface Sized {
    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders/close", safety = WRITES)
  interface Close extends Sized {}

  interface Walked {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders/open", safety = WRITES)
  interface Open extends Walked {}

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders/count", safety = WRITES)
  interface Count {
    @PageSize(max = 100) long size();

    @PageNumber(first = 1) int page();

    @Cursor(next = " ") String cursor();
  }
}

// Shops.java:26:59 error: FS011: the command Mail inherits page(), a page number, but a command has no pages. Do not extend Orders. If Mail only reads data, write safety = READ_ONLY in @Endpoint instead
// Shops.java:38:60 error: FS035: the command Close inherits size(), a page size, but a command has no pages. Do not extend Sized. If Close only reads data, write safety = READ_ONLY in @Endpoint instead
// Shops.java:48:59 error: FS033: the command Open inherits cursor(), a cursor, but a command has no pages. Do not extend Walked. If Open only reads data, write safety = READ_ONLY in @Endpoint instead
// Shops.java:56:5 error: FS035: size() is a page size, but a command has no pages. Remove size() and page() and cursor()
