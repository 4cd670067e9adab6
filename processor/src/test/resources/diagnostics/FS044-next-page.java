package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @NextPage
  interface Orders {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @NextPage(url = "links.next", linkHeader = true)
  interface Sales {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "returns", items = String.class)
  @NextPage(linkHeader = true)
  interface Returns {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = POST, path = "carts", items = String.class)
  @NextPage(url = "links.next")
  interface Carts {
    @Filter String text();
  }
}

// Shops.java:15:3 error: FS044: @NextPage does not say where the URL of the next page is. Add url = "…" with the path of the URL in an answer, or linkHeader = true
// Shops.java:24:46 error: FS044: @NextPage has both url and linkHeader. Keep only the attribute that fits the answers of the API
// Shops.java:33:3 error: FS044: @NextPage needs a GET request without a body, because a URL replaces the whole request. Use @QueryParameters and GET in Returns, or remove @NextPage
// Shops.java:42:3 error: FS044: @NextPage needs a GET request without a body, because a URL replaces the whole request. Use @QueryParameters and GET in Carts, or remove @NextPage
