package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.List;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @Cursor String cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Cursor(next = "next", lastItem = "id") String cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "returns", items = String.class)
  interface Returns {
    @Cursor(lastItem = "id", missing = Cursor.Missing.IS_THE_END) String cursor();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "refunds", items = String.class)
  interface Refunds {
    @Cursor(lastItem = "id", mayRepeat = true) long cursor();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "hits", items = String.class)
  interface Hits {
    @Cursor(lastItem = "sort") List<Object> after();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "rows", items = String.class)
  interface Rows {
    @Cursor(lastItem = "data.0.id") List<Object> after();
  }
}

// Shops.java:16:5 error: FS033: cursor() is a cursor, but @Cursor does not say where the next cursor is. Add next = "…" with a path in the answer, or lastItem = "…" with a path in the last item
// Shops.java:24:39 error: FS033: cursor() is a cursor with both next and lastItem. Keep next if the answer contains the next cursor, or lastItem if the next cursor is a field of the last item
// Shops.java:32:54 error: FS033: cursor() is a cursor with lastItem, so missing = IS_THE_END has no meaning. The client stops at an empty page. Remove missing
// Shops.java:40:42 error: FS033: cursor() is a cursor with lastItem, so mayRepeat has no meaning. A repeated cursor would request the same page again. Remove mayRepeat
// Shops.java:48:45 error: FS007: after() is sent in the URL or in a header, where only single values are supported. Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type
// Shops.java:56:24 error: FS017: the path "data.0.id" of after() has a number as a name. For an element of a list, write a path such as data[0].id. For a field with the name 0, write ['0']
