package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @PageNumber(first = 1) int page();
}

// Orders.java:13:3 error: FS011: page() is a page number, but the spec has no endpoint. Add @Reads or @Writes
