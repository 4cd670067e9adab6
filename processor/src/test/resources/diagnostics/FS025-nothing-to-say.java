package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter(key = "labels") Set<String> tags();

  @Param @Unset(absent = true) String text();
}

// Orders.java:14:17 error: FS025: this form has no keys. Remove the key of tags()
// Orders.java:16:10 error: FS025: text() is always absent while it is unset in this form. Remove @Unset
