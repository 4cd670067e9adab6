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

// Orders.java:14:23 error: FS014: toJson would generate toJson, which is a method of every generated type. Rename the method, and keep its wire name with field = "toJson"
// Orders.java:16:17 error: FS014: build would generate build, which is a method of every builder. Rename the method, and keep its wire name with field = "build"
// Orders.java:18:23 error: FS014: tags would generate tagsIfPresent, which is the member of that name. Rename the method, and keep its wire name with field = "tags"
