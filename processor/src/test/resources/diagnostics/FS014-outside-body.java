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

  @HeaderParam(name = "x-build") String build();
}

@FilterSpec
@Shop
@JsonBody
@Endpoint(method = POST, path = "orders", safety = WRITES)
interface NewOrders {
  @WholeBody List<String> build();
}

// Shop.java:19:21 error: FS014: endpoint cannot generate a method endpoint, because a method of every query has the same name. Rename the method, and add name = "endpoint" to keep the wire name
// Shop.java:21:41 error: FS014: build cannot generate a method build, because a method of every builder has the same name. Rename the method, and add name = "x-build" to keep the wire name
// Shop.java:29:27 error: FS014: build cannot generate a method build, because a method of every builder has the same name. Rename the method
