package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

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
  @Endpoint(method = POST, path = "orders", item = Customers.class, safety = READ_ONLY)
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "sales", item = Void.class, safety = WRITES)
  interface Sales {
    @Param String text();
  }
}

// Shops.java:23:61 error: FS020: the item type cannot be shop.Shops.Customers. A filter spec does not describe items, so use a record with the fields of an item
// Shops.java:31:55 error: FS020: the item type cannot be java.lang.Void. Use a record, or remove the attribute "item" if the spec is a command
