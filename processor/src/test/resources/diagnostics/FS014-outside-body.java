package shop;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;
import static io.github.filterspec.Safety.WRITES;

import io.github.filterspec.*;
import java.util.*;

@Api
@interface Shop {}

@FilterSpec
@Shop
@QueryParameters
@Endpoint(method = GET, path = "orders/{endpoint}", item = String.class, safety = READ_ONLY)
interface Orders {
  @PathParam String endpoint();

  @HeaderParam("x-build") String build();
}

@FilterSpec
@Shop
@JsonBody
@Endpoint(method = POST, path = "orders", safety = WRITES)
interface NewOrders {
  @WholeBody List<String> build();
}

// Shop.java:19:21 error: FS014: the member endpoint() needs a generated method endpoint(), but this name is reserved by generated queries. Rename the member, and write @PathParam("endpoint") to keep the wire name
// Shop.java:21:34 error: FS014: the member build() needs a generated method build(), but this name is reserved by generated builders. Rename the member
// Shop.java:29:27 error: FS014: the member build() needs a generated method build(), but this name is reserved by generated builders. Rename the member
