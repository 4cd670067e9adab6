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
  @Reads(method = POST, path = "orders", items = void.class)
  interface Orders {
    @Param String text();
  }
}

// Shops.java:16:54 error: FS020: the item type cannot be void. Write a class instead, such as Integer or a record
