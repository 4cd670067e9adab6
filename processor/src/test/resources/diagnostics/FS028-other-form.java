package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@QueryParameters
@Reads(method = GET, path = "orders", items = String.class)
public interface Orders {
  @WholeBody String text();

  @Api @interface Shop {}
}

// Orders.java:15:3 error: FS028: text() can be the whole body only in a spec with @JsonBody. Use @JsonBody, or remove @WholeBody
