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
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", safety = READ_ONLY)
  interface Orders {
    @Param String text();
  }
}

// Shops.java:17:3 error: FS020: a query needs the type of its items. Add the attribute "item" to @Endpoint, such as item = Contact.class
