package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Api
@interface Shop {}

final class Desk {
  private record Order(String id) {}

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Endpoint(method = POST, path = "orders", item = Order.class, safety = READ_ONLY)
  interface Orders {
    @Filter Set<String> tags();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Endpoint(method = POST, path = "lists", item = List.class, safety = READ_ONLY)
  interface Lists {
    @Filter Set<String> tags();
  }
}

// Shop.java:22:57 error: FS020: the item type cannot be shop.Desk.Order. Make the type visible in the package of the spec, because the generated code is in this package
// Shop.java:30:55 error: FS020: the item type cannot be java.util.List. Use a type without type parameters, such as a record
