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
  @QueryParameters
  @Reads(method = GET, path = "orders", items = String.class)
  @Envelope(data = "data", success = "ok")
  @Envelope(data = "a. .b", success = ".")
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "sales")
  @Envelope(status = "a.")
  interface Sales {
    @Param String text();
  }
}

// Shops.java:18:20 error: FS017: the path "a. .b" of the attribute "data" needs a name before and after each dot. Write a path such as meta.data
// Shops.java:18:39 error: FS017: the path "." of the attribute "success" needs a name before and after each dot. Write a path such as meta.success
// Shops.java:27:22 error: FS017: the path "a." of the attribute "status" needs a name before and after each dot. Write a path such as meta.status
