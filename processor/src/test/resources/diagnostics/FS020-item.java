package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@ActiveKeys("keys")
@Reads(method = POST, path = "orders", items = int.class)
public interface Orders {
  @Api
  @interface Shop {}
}

// Orders.java:13:51 error: FS020: the item type cannot be int. Write a class instead, such as Integer or a record
