package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Deprecated
@Reads(method = POST, path = "orders", items = String.class)
public interface Orders {
  @Param String text();

  @interface Shop {}
}

// Orders.java:18:4 error: FS018: @Shop is on a spec with an endpoint, but @Shop is not an API annotation. Add @Api to @Shop, or use another annotation that has @Api
