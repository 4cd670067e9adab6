package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Writes(method = POST, path = "orders")
public interface Orders {
  @Param String text();

  @Api @interface Shop {}
}

class OrdersCommand {}

// Orders.java:14:8 error: FS024: OrdersCommand is generated from Orders, but your sources already contain a type OrdersCommand. Rename Orders, or rename your type OrdersCommand
