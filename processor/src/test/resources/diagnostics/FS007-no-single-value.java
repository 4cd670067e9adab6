package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@QueryParameters
public interface Orders {
  @Filter Set<String> tags();
}

// Orders.java:13:23 error: FS007: tags() is sent in the URL or in a header, where only single values are supported. Add @Elements to say how several values are written
