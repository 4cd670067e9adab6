package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@TaggedConditions(groups = "or", conditions = "and", tag = "type")
public interface Orders {
  @Filter String text();
}

class OrdersFilter {}

// Orders.java:12:8 error: FS024: OrdersFilter is generated from Orders, but your sources already contain a type OrdersFilter. Rename Orders, or rename your type OrdersFilter
