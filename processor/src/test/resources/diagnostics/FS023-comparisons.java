package shop;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.*;

public interface Shop {
  record Order(String status, String state) {}

  @Api
  @interface ShopApi {}

  interface Current {
    @Filter @Compares("status") String status();
  }

  interface Former {
    @Filter @Compares("state") String status();
  }

  @FilterSpec
  @ShopApi
  @QueryParameters
  @Reads(method = GET, path = "orders", items = Order.class)
  interface Orders extends Current, Former {}

  interface Exact {
    @Filter @Compares("status") String status();
  }

  @FilterSpec
  @ShopApi
  @QueryParameters
  @Reads(method = GET, path = "orders", items = Order.class)
  interface SameOrders extends Current, Exact {}
}

// Shop.java:21:3 error: FS023: Current and Former declare status() in different ways. Declare status() in Orders, too. Then only the declaration in Orders counts
