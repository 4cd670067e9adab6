package shop;

import static io.github.filterspec.HttpMethod.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  enum State {
    OPEN,
    @JsonProperty("OPEN")
    REOPENED,
    @JsonProperty("OPEN")
    AJAR
  }

  record Rule(@JsonProperty("text") String name, String text) {}

  @FilterSpec
  @JsonBody
  interface Orders {
    @Param State one();

    @Param Set<State> several();

    @Param Map<String, List<Rule>> rules();
  }

  @FilterSpec
  @JsonBody
  interface Bills {
    @Param State state();

    @Param Rule rule();
  }
}

// Shops.java:14:19 error: FS012: the constants "OPEN" and "REOPENED" of State have the same wire name "OPEN". Give the constants different names with @JsonProperty
// Shops.java:16:19 error: FS012: the constants "OPEN" and "AJAR" of State have the same wire name "OPEN". Give the constants different names with @JsonProperty
// Shops.java:20:57 error: FS012: the components "name" and "text" of Rule have the same wire name "text". Give the components different names with @JsonProperty
