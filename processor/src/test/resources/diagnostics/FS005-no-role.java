package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  Set<String> tags();

  @Filter @Param String text();
}

// Orders.java:13:15 error: FS005: tags() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
// Orders.java:15:25 error: FS005: text() has several roles. Keep only one of the annotations @Filter, @Param
