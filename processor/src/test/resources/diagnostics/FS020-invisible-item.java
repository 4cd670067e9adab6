package shop;

import static io.github.filterspec.HttpMethod.POST;

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
  @Reads(method = POST, path = "orders", items = Order.class)
  interface Orders {
    @Filter Set<String> tags();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "lists", items = List.class)
  interface Lists {
    @Filter Set<String> tags();
  }
}

// Shop.java:21:55 error: FS020: the item type cannot be shop.Desk.Order. Generated code in the package of the spec cannot access this type. Make the type visible in this package
// Shop.java:29:53 error: FS020: the item type cannot be java.util.List. Use a type without type parameters, such as a record
