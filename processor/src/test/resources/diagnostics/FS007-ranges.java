package shop;

import io.github.filterspec.*;
import io.github.filterspec.runtime.Range;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Ends(from = "a", to = "b") Range<Instant> created();

  @Filter @Ends(from = "c", to = "d") Range<String> name();

  @Filter @Ends(from = "e", to = "f") Range size();
}

// Orders.java:11:54 error: FS007: created() has the unsupported type "io.github.filterspec.runtime.Range<java.time.Instant>". Use TimeRange
// Orders.java:13:53 error: FS007: name() has the unsupported type "io.github.filterspec.runtime.Range<java.lang.String>". Use a range of numbers, dates, times with an offset or durations, such as Range<Integer> or Range<LocalDate>
// Orders.java:15:45 error: FS007: size() has the unsupported type "io.github.filterspec.runtime.Range". Use a range of numbers, dates, times with an offset or durations, such as Range<Integer> or Range<LocalDate>
