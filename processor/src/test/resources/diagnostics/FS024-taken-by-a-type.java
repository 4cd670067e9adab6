package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter Set<String> tags();
}

final class OrdersFilter {}

// Orders.java:14:8 error: FS024: OrdersFilter is generated from Orders, but your sources already contain a type OrdersFilter. Rename Orders, or rename your type OrdersFilter
