package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @JsonBody
  interface Body {
    @Param @Required @Unset Set<String> ids();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = PUT, path = "orders/{id}")
  interface Part {
    @PathParam @Unset("1") String id();

    @WholeBody @Unset(as = Unset.As.ABSENT) List<String> all();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Keys {
    @Param @Required @Unset("none") int total();
  }
}

// Shops.java:16:22 error: FS029: ids() is required, so its unset value is never used. Remove @Unset
// Shops.java:24:16 error: FS029: id() is required, so its unset value is never used. Remove @Unset
// Shops.java:26:16 error: FS029: all() is required, so its unset value is never used. Remove @Unset
// Shops.java:32:22 error: FS029: total() is required, so its unset value is never used. Remove @Unset
