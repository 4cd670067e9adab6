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
    @PathParam(name = "customer") String customer();

    @PathParam(name = "customer") String order();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "c/{customer}/o/{order}", item = String.class, safety = READ_ONLY)
  interface CopiedWithout {
    @PathParam(name = "customer") String customer();

    @PathParam(name = "customer") String number();
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

// Shops.java:18:5 error: FS027: the path has no {region} for region(), and no member supplies {zone}. Rename one to match the other
// Shops.java:28:23 error: FS012: the part {customer} of the path has two values, from customer() and from order(). Did you mean name = "order"?
// Shops.java:38:23 error: FS012: the part {customer} of the path has two values, from customer() and from number(). Did you mean name = "order"?
// Shops.java:48:34 error: FS027: the path has no {region} for region(), and no member supplies {zone}. Rename one to match the other
// Shops.java:54:34 error: FS027: the path has no {region} for region(). Write {region} into the path of @Endpoint
// Shops.java:60:34 error: FS027: no member supplies {shop} in the path. Did you mean to write @PathParam(name = "shop") on shop()?
// Shops.java:62:5 error: FS027: the path has no {region} for region(). Write {region} into the path of @Endpoint
// Shops.java:70:34 error: FS027: no member supplies {first} in the path. Add a member with @PathParam(name = "first")
// Shops.java:70:34 error: FS027: no member supplies {last} in the path. Add a member with @PathParam(name = "last")
// Shops.java:72:5 error: FS027: the path has no {region} for region(). Write {region} into the path of @Endpoint
