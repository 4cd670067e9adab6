package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

final class Desk {
  @FilterSpec
  @ActiveKeys("keys")
  interface Orders {
    @Filter Set<String> tags();
  }
}

@FilterSpec
@ActiveKeys("keys")
interface Desk_Orders {
  @Filter Set<String> tags();
}

// Desk.java:22:1 error: FS024: Desk_OrdersFilter is generated from Desk_Orders, but Desk_OrdersFilter is also generated from shop.Desk.Orders. Rename shop.Desk_Orders or shop.Desk.Orders
