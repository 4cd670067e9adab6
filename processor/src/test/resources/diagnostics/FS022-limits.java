package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api
  @RateLimit(requests = -1, seconds = -5) @interface Both {}

  @Api
  @RateLimit(requests = -1, seconds = 30) @interface Seconds {}

  @Api
  @RateLimit(requests = 1, seconds = 0, scope = RateLimit.Scope.ENDPOINT) @interface Scope {}

  @Api
  @RateLimit(requests = 0, seconds = 30) @interface None {}
}

// Shops.java:12:25 error: FS022: @RateLimit has requests = -1. Write 1 or more
// Shops.java:12:39 error: FS022: @RateLimit has seconds = -5. Write 1 or more
// Shops.java:15:25 error: FS022: @RateLimit has requests = -1. Write 1 or more
// Shops.java:18:38 error: FS022: @RateLimit has seconds = 0. Write 1 or more
// Shops.java:21:25 error: FS022: @RateLimit has requests = 0. Write 1 or more
