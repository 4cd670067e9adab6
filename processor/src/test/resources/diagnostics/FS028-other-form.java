package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@QueryParameters
@Endpoint(method = GET, path = "orders", item = String.class, safety = READ_ONLY)
public interface Orders {
  @WholeBody String text();

  @Api @interface Shop {}
}

// Orders.java:16:3 error: FS028: text() can be the whole body only in a spec with @JsonBody. Use @JsonBody, or remove @WholeBody
