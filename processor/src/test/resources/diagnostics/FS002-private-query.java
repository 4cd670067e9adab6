package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public class Desk {
  @Api
  private @interface Shop {}

  private enum State {
    OPEN
  }

  @FilterSpec
  @ActiveKeys("keys")
  private interface Tagged {
    @Filter Set<String> tags();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "orders", items = String.class)
  private interface Orders extends Tagged {
    @Filter Set<State> states();

    @Flag boolean paid();

    @PageNumber(first = 1) int page();
  }
}

// Desk.java:11:3 error: FS002: Shop is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package
// Desk.java:18:3 error: FS002: Tagged is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package
// Desk.java:24:3 error: FS002: Orders is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package
// Desk.java:29:24 error: FS007: states() has the unsupported type "shop.Desk.State". Generated code in the package of the spec cannot access this type. Make the type visible in this package
