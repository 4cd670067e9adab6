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

// Orders.java:15:1 error: FS018: Orders does not say of which API it is: annotate @Shop with @Api, or the spec with another annotation that carries it
