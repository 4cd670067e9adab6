package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api(limit = @RateLimit(requests = -1, seconds = -5)) @interface Both {}

  @Api(limit = @RateLimit(seconds = 30)) @interface Seconds {}

  @Api(limit = @RateLimit(scope = RateLimit.Scope.ENDPOINT)) @interface Scope {}

  @Api(limit = @RateLimit(requests = 0, seconds = 30)) @interface None {}
}

// Shops.java:11:38 error: FS022: @RateLimit has requests = -1. Write 1 or more, or 0 for no limit
// Shops.java:11:52 error: FS022: @RateLimit has seconds = -5. Write 1 or more
// Shops.java:13:16 error: FS022: @RateLimit has no number of requests. Add the attribute "requests", such as requests = 100
// Shops.java:15:16 error: FS022: @RateLimit has no number of requests. Add the attribute "requests", such as requests = 100
