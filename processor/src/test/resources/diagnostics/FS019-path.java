package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@ActiveKeys("keys")
@Endpoint(method = POST, path = "/orders", item = Orders.Order.class, safety = READ_ONLY)
public interface Orders {
  @Api
  @interface Shop {}

  record Order(String id) {}
}

// Orders.java:14:33 error: FS019: the path "/orders" begins with a slash. Remove the slash, so that the path follows the base URL
