package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Shop
@JsonBody
@Writes(method = POST, path = "orders")
public interface Orders {
  @Param String text();
}

@Api @interface Shop {}

class ShopApi {}

// Orders.java:18:7 error: FS024: ShopApi is generated from Shop, but your sources already contain a type ShopApi. Rename Shop, or rename your type ShopApi
