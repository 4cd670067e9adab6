package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
@Constant(name = "version", value = "2")
public interface Orders {
  @Filter Set<String> tags();

  @Filter("tags") Set<String> labels();

  @Param("keys") String text();

  @Param String version();
}

// Orders.java:16:11 error: FS012: labels() and tags() write the same field, "tags". Change the field of labels()
// Orders.java:18:10 error: FS012: text() and the list of active keys write the same field, "keys". Change the field of text()
// Orders.java:20:3 error: FS012: version() and a constant write the same field, "version". Change the field of version()
