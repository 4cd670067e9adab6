package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Plain {}

  @Api
  @Envelope(data = "items")
  @interface Shop {}

  record Total(long total) {}

  record Box<T>(T total) {}

  @FilterSpec
  @Plain
  @QueryParameters
  @PageInfo(Total.class)
  @Reads(path = "orders", items = String.class)
  interface WholeAnswer {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @PageInfo(Box.class)
  @Reads(path = "orders", items = String.class)
  interface Generic {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @PageInfo(int.class)
  @Reads(path = "orders", items = String.class)
  interface Primitive {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @PageInfo(Total.class)
  @Writes(method = POST, path = "orders")
  interface Command {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @PageInfo(Total.class)
  @ReadsOne(path = "order", item = String.class)
  interface Lookup {
    @Filter String text();
  }

  @FilterSpec
  @JsonBody
  @PageInfo(Total.class)
  interface Stored {
    @Filter String text();
  }

  @PageInfo(Total.class)
  interface NoSpec {}

  @FilterSpec
  @Shop
  @QueryParameters
  @PageInfo(Total.class)
  @Reads(path = "orders", items = String.class)
  interface Right {
    @Filter String text();
  }
}

// Shops.java:72:3 error: FS025: @PageInfo has no meaning on NoSpec, which is not a filter spec. Add @FilterSpec to NoSpec
// Shops.java:23:18 error: FS048: the whole answer is the array of items, so there is nothing beside the items. Add @Envelope(data = "…") with the path of the items, or remove @PageInfo
// Shops.java:32:16 error: FS048: the type of the page info cannot be shop.Shops.Box. Use a type without type parameters, such as a record
// Shops.java:41:16 error: FS048: the type of the page info cannot be int. Write a class instead, such as Integer or a record
// Shops.java:50:3 error: FS025: @PageInfo has no meaning on Command, because a command has no pages. Remove @PageInfo
// Shops.java:59:3 error: FS025: @PageInfo has no meaning on Lookup, because a lookup has no pages. Remove @PageInfo
// Shops.java:67:3 error: FS025: @PageInfo has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @PageInfo
