package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
@Constant(field = "version", value = "2")
public interface Orders {
  @Filter Set<String> tags();

  @Filter(field = "tags") Set<String> labels();

  @Param(field = "keys") String text();

  @Param String version();
}

// Orders.java:17:19 error: FS012: labels() writes the field "tags", but tags() has the same field. Change one of them
// Orders.java:19:18 error: FS012: text() writes the field "keys", but the list of active keys has the same field. Change one of them
// Orders.java:21:3 error: FS012: version() writes the field "version", but a constant has the same field. Change one of them
