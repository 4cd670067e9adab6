package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

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

// Orders.java:23:17 error: FS012: State has two parts with the wire name "OPEN", OPEN and REOPENED. Give them different @JsonProperty names
// Orders.java:27:40 error: FS012: Rule has two parts with the wire name "name", name and label. Give them different @JsonProperty names
