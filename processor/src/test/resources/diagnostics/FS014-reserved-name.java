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

// Orders.java:13:23 error: FS014: "toJson" cannot be the name of a member, because this name is reserved by generated types. Rename toJson() in Orders, and write @Filter("toJson") to keep the wire name
// Orders.java:15:17 error: FS014: "build" cannot be the name of a member, because this name is reserved by generated builders. Rename build() in Orders, and write @Flag("build") to keep the wire name
// Orders.java:17:23 error: FS014: the method tagsIfPresent() is generated for tags(), but the spec also has a member tagsIfPresent(). Rename tags() in Orders, and write @Filter("tags") to keep the wire name
