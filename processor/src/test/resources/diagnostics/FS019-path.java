package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@ActiveKeys("keys")
@Reads(method = POST, path = "/orders", items = Orders.Order.class)
public interface Orders {
  @Api
  @interface Shop {}

  record Order(String id) {}
}

// Orders.java:13:30 error: FS019: the path "/orders" begins with a slash. Remove the slash, so that the path follows the base URL
