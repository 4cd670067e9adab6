package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "r/{zone}/h", item = String.class, safety = READ_ONLY)
  interface Unlike {
    @PathParam String region();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "c/{customer}/o/{order}", item = String.class, safety = READ_ONLY)
  interface Copied {
    @PathParam("customer") String customer();

    @PathParam("customer") String order();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "c/{customer}/o/{order}", item = String.class, safety = READ_ONLY)
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
  @Endpoint(method = GET, path = "z/{zone}", item = String.class, safety = READ_ONLY)
  interface Inherited extends Regional {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "z", item = String.class, safety = READ_ONLY)
  interface WithoutPart extends Regional {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "s/{shop}", item = String.class, safety = READ_ONLY)
  interface TwoMistakes {
    @PathParam String region();

    @Param String shop();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "s/{first}/{last}", item = String.class, safety = READ_ONLY)
  interface WhoKnows {
    @PathParam String region();
  }
}

// Shops.java:18:5 error: FS027: region() supplies {region}, but the path has {zone}. Write {region} in the path, or @PathParam("zone") on region()
// Shops.java:28:16 error: FS012: both customer() and order() supply {customer} of the path. Did you mean @PathParam("order") on order()?
// Shops.java:38:16 error: FS012: both customer() and number() supply {customer} of the path. Did you mean @PathParam("order") on number()?
// Shops.java:48:34 error: FS027: region() supplies {region}, but the path has {zone}. Write {region} in the path, or @PathParam("zone") on region()
// Shops.java:54:34 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path of @Endpoint
// Shops.java:60:34 error: FS027: the path has {shop}, but no member supplies {shop}. Did you mean to write @PathParam("shop") on shop()?
// Shops.java:62:5 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path of @Endpoint
// Shops.java:70:34 error: FS027: the path has {first}, but no member supplies {first}. Add a member with @PathParam("first")
// Shops.java:70:34 error: FS027: the path has {last}, but no member supplies {last}. Add a member with @PathParam("last")
// Shops.java:72:5 error: FS027: region() supplies {region}, but the path has no {region}. Add {region} to the path of @Endpoint
