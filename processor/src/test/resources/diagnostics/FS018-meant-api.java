package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Deprecated
@Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
public interface Orders {
  @Param String text();

  @interface Shop {}
}

// Orders.java:19:4 error: FS018: @Shop is on a spec with an endpoint, but @Shop is not an API annotation. Add @Api to @Shop, or use another annotation that has @Api
