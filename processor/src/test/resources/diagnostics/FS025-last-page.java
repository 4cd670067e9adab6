package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @LastPage
  interface Orders {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @LastPage(unless = "has_more")
  interface Sales {
    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders/close")
  @LastPage(when = "is_last")
  interface Close {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @LastPage(when = "is_last")
  interface Stored {
    @Filter String text();
  }

  @LastPage(when = "is_last")
  interface Plain {}
}

// Shops.java:46:3 error: FS025: @LastPage has no meaning on Plain, which is not a filter spec. Add @FilterSpec to Plain
// Shops.java:16:3 error: FS025: @LastPage does not say how the client recognises the last page. Add when = "…" with the path of a boolean that is true on the last page, unless = "…" with the path of a boolean that is true if another page follows, total = "…" with the path of the number of all items, or shorter = true
// Shops.java:25:3 error: FS025: @LastPage has no meaning on Sales, because Sales has no page number, no offset and no cursor. Add a member with @PageNumber, @Offset or @Cursor, or remove @LastPage
// Shops.java:34:3 error: FS025: @LastPage has no meaning on Close, because a command has no pages. Remove @LastPage
// Shops.java:41:3 error: FS025: @LastPage has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @LastPage
