package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@Api
@FilterSpec
public @interface Orders {
  @FilterSpec
  @Orders
  @JsonBody
  @Endpoint(method = POST, path = "orders", safety = WRITES)
  public interface Update {}
}

// Orders.java:12:1 error: FS001: Orders is not an interface, but a filter spec must be an interface. Write interface instead of @interface
