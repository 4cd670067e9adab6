package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param @Required @DefaultValue("x") String text();
}

// Orders.java:13:34 error: FS029: text() is required, so its default is never used. Remove @DefaultValue or @Required
