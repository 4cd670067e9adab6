package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter Set<State> states();

  @Filter List<Rule> rules();
}

enum State {
  OPEN,
  @JsonProperty("OPEN")
  REOPENED
}

record Rule(String name, @JsonProperty("name") String label) {}

// Orders.java:22:17 error: FS012: the constants "OPEN" and "REOPENED" of State have the same wire name "OPEN". Give the constants different names with @JsonProperty
// Orders.java:26:40 error: FS012: the components "name" and "label" of Rule have the same wire name "name". Give the components different names with @JsonProperty
