package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @JsonBody
  interface Customers {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = Customers.class)
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "sales", answer = Void.class)
  interface Sales {
    @Param String text();
  }
}

// Shops.java:22:59 error: FS020: the item type cannot be shop.Shops.Customers. A filter spec does not describe items, so use a record with the fields of an item
// Shops.java:30:55 error: FS020: the answer type cannot be java.lang.Void. Use a record, or remove the attribute "answer" if the spec is a command
