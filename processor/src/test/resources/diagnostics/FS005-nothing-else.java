package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  record Order(String id) {}

  enum State { OPEN, CLOSED }

  @FilterSpec
  @ActiveKeys("keys")
  interface Keys {
    int total();

    State state();

    TimeRange at();

    @Filter @Param int several();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "a/{id}/{other}", items = Order.class)
  interface Parts {
    String id();

    @Param @PathParam String others();
  }

  @FilterSpec
  @JsonBody
  interface Whole {
    @WholeBody List<String> ids();

    String shop();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Conditions {
    @Param @PageNumber(first = 1) int page();

    @Flag boolean open();
  }
}

// Shops.java:20:9 error: FS005: total() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Shops.java:22:11 error: FS005: state() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Shops.java:24:15 error: FS005: at() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Shops.java:26:24 error: FS005: several() has several roles. Keep only one of the annotations @Filter, @Param
// Shops.java:34:12 error: FS005: id() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Shops.java:36:30 error: FS005: others() has several roles. Keep only one of the annotations @Param, @PathParam
// Shops.java:44:12 error: FS005: shop() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Shops.java:50:39 error: FS005: page() has several roles. Keep only one of the annotations @Param, @PageNumber
