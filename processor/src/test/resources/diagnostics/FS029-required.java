package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param(required = true, orElse = "x") String text();
}

// Orders.java:14:36 error: FS029: text() is required, so its default (orElse) is never used. Remove orElse or required = true
