package shop;

import static io.github.filterspec.HttpMethod.*;

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
  @Writes(method = POST, path = "orders")
  public interface Update {}
}

// Orders.java:11:1 error: FS001: Orders is not an interface, but a filter spec must be an interface. Write interface instead of @interface
