package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
@Reads(method = POST, path = "orders", items = Orders.Order.class)
public interface Orders {
  record Order(String id) {}
}

// Orders.java:12:1 error: FS018: Orders has an endpoint, but no API annotation. Add the annotation that you declared with @Api
