package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "orders")
  interface Orders {
    @PageNumber(first = 1) int page();
  }
}

// Shops.java:18:5 error: FS011: page() is a page number, but a command has no pages. Remove page()
