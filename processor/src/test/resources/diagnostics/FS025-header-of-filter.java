package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @HeaderParam("x-token") String token();
}

// Orders.java:13:3 error: FS025: token() is a header, but the spec has no endpoint. Add @Reads or @Writes
