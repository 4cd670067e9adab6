package shop;

import static io.github.filterspec.HttpMethod.POST;

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

// Orders.java:13:23 error: FS014: the member toJson() needs a generated method toJson(), but this name is reserved by generated types. Rename the member, and write @Filter("toJson") to keep the wire name
// Orders.java:15:17 error: FS014: the member build() needs a generated method build(), but this name is reserved by generated builders. Rename the member, and write @Flag("build") to keep the wire name
// Orders.java:17:23 error: FS014: the member tags() needs a generated method tagsIfPresent(), but another member has this name. Rename the member, and write @Filter("tags") to keep the wire name
