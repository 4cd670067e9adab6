package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
@Endpoint(method = POST, path = "orders", item = Orders.Order.class, safety = READ_ONLY)
public interface Orders {
  record Order(String id) {}
}

// Orders.java:13:1 error: FS018: Orders has an endpoint, but no API annotation. Add the annotation that you declared with @Api
