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

// Shop.java:19:21 error: FS014: endpoint would generate endpoint, which is a method of every query. Rename the method, and keep its wire name with name = "endpoint"
// Shop.java:21:41 error: FS014: build would generate build, which is a method of every builder. Rename the method, and keep its wire name with name = "x-build"
// Shop.java:29:27 error: FS014: build would generate build, which is a method of every builder. Rename the method
