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
@Endpoint(method = POST, path = "orders", item = int.class, safety = READ_ONLY)
public interface Orders {
  @Api
  @interface Shop {}
}

// Orders.java:14:53 error: FS020: the item type cannot be int. Use a type that Jackson reads, such as a record
