package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @PathParam("}*/") String id();
}

// Orders.java:13:3 error: FS027: id() is a part of the path, but the spec has no endpoint. Add @Reads or @Writes
