package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter(key = "state") boolean paid();

  @Filter(key = "state") Set<String> status();
}

// Orders.java:14:34 error: FS013: paid() has the same key "state" as another filter, and can be set to its unset value, so the API cannot tell whether paid() is set. Use @Flag for a boolean, or use another key
