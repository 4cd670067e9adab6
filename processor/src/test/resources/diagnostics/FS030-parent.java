package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  interface Shared {
    @Param String text();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Parent extends Shared {
    @PageNumber(first = 1) int page();

    @Flag boolean open();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  interface Child extends Parent {}
}

// Shops.java:18:5 error: FS030: page() has @PageNumber, but an expression contains only methods with @Filter or @Flag. Move page() to the spec that sends the expression
// Shops.java:12:5 error: FS030: text() has @Param, but an expression contains only methods with @Filter or @Flag. Move text() to the spec that sends the expression
