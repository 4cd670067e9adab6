package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  boolean paid();
}

// Orders.java:13:11 error: FS005: paid() has no role. Add one of the annotations @Filter, @Flag, @Param, @PathParam, @HeaderParam, @WholeBody, @PageNumber, @Offset, @Cursor, @PageSize, @CustomParam
