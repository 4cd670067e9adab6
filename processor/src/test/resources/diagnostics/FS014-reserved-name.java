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
  @Filter Set<String> toJson();

  @Flag boolean build();

  @Filter Set<String> tags();

  @Filter Set<String> tagsIfPresent();
}

// Orders.java:14:23 error: FS014: toJson cannot generate a method toJson, because a method of every generated type has the same name. Rename the method, and add field = "toJson" to keep the wire name
// Orders.java:16:17 error: FS014: build cannot generate a method build, because a method of every builder has the same name. Rename the method, and add field = "build" to keep the wire name
// Orders.java:18:23 error: FS014: tags cannot generate a method tagsIfPresent, because another member has the same name. Rename the method, and add field = "tags" to keep the wire name
