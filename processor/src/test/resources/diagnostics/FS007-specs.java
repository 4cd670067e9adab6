package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param @Required Shop.Customers customers();

  @Param List<Shop.Goods> goods();

  @Param Shop.Sales sales();
}

interface Shop {
  @Api @interface Desk {}

  @FilterSpec
  @JsonBody
  interface Customers {
    @Param String name();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Goods {
    @Filter String name();
  }

  @FilterSpec
  @Desk
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Param String name();
  }
}

// Orders.java:13:35 error: FS007: customers() has the unsupported type "shop.Shop.Customers". Did you mean the generated Shop_CustomersFilter?
// Orders.java:15:27 error: FS007: goods() has the unsupported type "shop.Shop.Goods". Did you mean the generated Shop_GoodsFilter?
// Orders.java:17:21 error: FS007: sales() has the unsupported type "shop.Shop.Sales". Sales has an endpoint, so Filterspec generates no filter from Sales. Use the generated filter of a spec without @Reads and @Writes
