package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "r/{zone}/h", items = String.class)
  interface Unlike {
    @PathParam String region();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "c/{customer}/o/{order}", items = String.class)
  interface Copied {
    @PathParam("customer") String customer();

    @PathParam("customer") String order();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "c/{customer}/o/{order}", items = String.class)
  interface CopiedWithout {
    @PathParam("customer") String customer();

    @PathParam("customer") String number();
  }

  interface Regional {
    @PathParam String region();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "z/{zone}", items = String.class)
  interface Inherited extends Regional {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "z", items = String.class)
  interface WithoutPart extends Regional {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "s/{shop}", items = String.class)
  interface TwoMistakes {
    @PathParam String region();

    @Param String shop();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "s/{first}/{last}", items = String.class)
  interface WhoKnows {
    @PathParam String region();
  }
}

// Shops.java:17:5 error: FS027: region() supplies {region}, but the path has {zone}. Write {region} in the path, or @PathParam("zone") on region()
// Shops.java:27:16 error: FS012: both customer() and order() supply {customer} of the path. Did you mean @PathParam("order") on order()?
// Shops.java:37:16 error: FS012: both customer() and number() supply {customer} of the path. Did you mean @PathParam("order") on number()?
// Shops.java:47:31 error: FS027: region() supplies {region}, but the path has {zone}. Write {region} in the path, or @PathParam("zone") on region()
// Shops.java:53:31 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path
// Shops.java:59:31 error: FS027: the path has {shop}, but no member supplies {shop}. Did you mean to write @PathParam("shop") on shop()?
// Shops.java:61:5 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path
// Shops.java:69:31 error: FS027: the path has {first}, but no member supplies {first}. Add a member with @PathParam("first")
// Shops.java:69:31 error: FS027: the path has {last}, but no member supplies {last}. Add a member with @PathParam("last")
// Shops.java:71:5 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path
