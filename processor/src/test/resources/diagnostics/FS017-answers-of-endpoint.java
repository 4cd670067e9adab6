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
  @QueryParameters
  @Endpoint(method = GET, path = "orders", item = String.class, safety = READ_ONLY, envelope = {@Envelope(data = "data", success = "ok"), @Envelope(data = "a. .b", success = ".")})
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "sales", safety = WRITES, envelope = @Envelope(status = "a."))
  interface Sales {
    @Param String text();
  }
}

// Shops.java:17:156 error: FS017: the path "a. .b" of the attribute "data" needs a name before and after each dot. Write a path such as meta.data
// Shops.java:17:175 error: FS017: the path "." of the attribute "success" needs a name before and after each dot. Write a path such as meta.success
// Shops.java:25:91 error: FS017: the path "a." of the attribute "status" needs a name before and after each dot. Write a path such as meta.status
