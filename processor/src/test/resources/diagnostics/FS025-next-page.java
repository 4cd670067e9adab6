package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Writes(method = POST, path = "orders/close")
  @NextPage(linkHeader = true)
  interface Close {
    @Param String text();
  }

  @FilterSpec
  @QueryParameters
  @NextPage(linkHeader = true)
  interface Stored {
    @Filter String text();
  }

  @NextPage(linkHeader = true)
  interface Plain {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @NextPage(linkHeader = true, missing = NextPage.Missing.IS_THE_END)
  interface Sales {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "returns", items = String.class)
  @NextPage(url = "@odata.nextLink")
  interface Returns {
    @Filter String text();
  }
}

// Shops.java:27:3 error: FS025: @NextPage has no meaning on Plain, which is not a filter spec. Add @FilterSpec to Plain
// Shops.java:15:3 error: FS025: @NextPage has no meaning on Close, because a command has no pages. Remove @NextPage
// Shops.java:22:3 error: FS025: @NextPage has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @NextPage
// Shops.java:34:58 error: FS025: the attribute "missing" of @NextPage has no meaning with linkHeader = true, because an answer without a link is always the last page. Remove the attribute
// Shops.java:43:19 error: FS017: the path "@odata.nextLink" of @NextPage means two nested fields. Write ['@odata.nextLink'] for one field whose name contains the dot
