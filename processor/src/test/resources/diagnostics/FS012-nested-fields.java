package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.Map;

public interface Shops {
  @Api @interface Shop {}

  record Page(String mode, int size) {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @Param String page();

    @Cursor(value = "page.after", next = "next") String after();

    @PageSize(value = "page.size", max = 9) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Constant(name = "page", value = "x")
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Cursor(value = "page.after", next = "next") String after();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "returns", items = String.class)
  interface Returns {
    @Param Page page();

    @PageNumber(value = "page.number", first = 1) int number();

    @PageSize(value = "page.size", max = 9) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "refunds", items = String.class)
  interface Refunds {
    @Offset("page.at") int at();

    @PageSize(value = "page.at", max = 9) int size();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "parcels", items = String.class)
  interface Parcels {
    @Offset("page.at") int at();

    @PageSize(value = "page.at.size", max = 9) int size();
  }
}

// Shops.java:20:21 error: FS012: after() is in the nested field "page.after", but page() writes a value that has no room for this field. Change the field of after(). If the dot is a part of the name, write value = "['page.after']"
// Shops.java:22:23 error: FS012: size() is in the nested field "page.size", but page() writes a value that has no room for this field. Change the field of size(). If the dot is a part of the name, write value = "['page.size']"
// Shops.java:31:21 error: FS012: after() is in the nested field "page.after", but the constant "x" writes a value that has no room for this field. Change the field of after(). If the dot is a part of the name, write value = "['page.after']"
// Shops.java:43:23 error: FS012: size() is in the nested field "page.size", but page() writes a value that has no room for this field. Change the field of size(). If the dot is a part of the name, write value = "['page.size']"
// Shops.java:53:23 error: FS012: size() and at() write the same field, "page.at". Change the field of size()
// Shops.java:63:23 error: FS012: size() is in the nested field "page.at.size", but at() writes a value that has no room for this field. Change the field of size(). If the dot is a part of the name, write value = "['page.at.size']"
