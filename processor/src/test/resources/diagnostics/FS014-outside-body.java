package shop;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import java.util.*;

@Api
@interface Shop {}

@FilterSpec
@Shop
@QueryParameters
@Reads(method = GET, path = "orders/{endpoint}", items = String.class)
interface Orders {
  @PathParam String endpoint();

  @HeaderParam("x-build") String build();
}

@FilterSpec
@Shop
@JsonBody
@Writes(method = POST, path = "orders")
interface NewOrders {
  @WholeBody List<String> build();
}

// Shop.java:17:21 error: FS014: "endpoint" cannot be the name of a member, because this name is reserved by generated queries. Rename endpoint() in Orders, and write @PathParam("endpoint") to keep the wire name
// Shop.java:19:34 error: FS014: "build" cannot be the name of a member, because this name is reserved by generated builders. Rename build() in Orders
// Shop.java:27:27 error: FS014: "build" cannot be the name of a member, because this name is reserved by generated builders. Rename build() in NewOrders
