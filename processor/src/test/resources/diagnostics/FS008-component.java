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
  @Filter List<Visit> visits();
}

record Visit(TimeRange when, @Ends(from = "a", to = "a") TimeRange until) {}

// Orders.java:18:24 error: FS008: Visit.when is a TimeRange, but its two ends have no names. Add @Ends(from = "…", to = "…")
// Orders.java:18:68 error: FS008: @Ends on Visit.until has from = "a" and to = "a". Write two different names
