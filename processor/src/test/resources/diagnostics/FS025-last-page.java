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
